"""Finds names by cues in the source text: after titles, after roles and a comma, in quotation marks."""

import re
from collections.abc import Iterator

from mujaz.language.affixes.rules import word_set
from mujaz.language.ar.affixes import FUNCTION_WORDS

TITLES = word_set("""
    السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الشيخ المهندس المهندسة الخبير الخبيرة الباحث
    الباحثة المحامي المحامية الكاتب الكاتبة الصحفي الصحفية الصحافي الصحافية النائب النائبة اللواء
    العميد العقيد الفريق المقدم الرائد النقيب القاضي القاضية المؤرخ المؤرخة المعماري المعمارية
    الناشط الناشطة المتحدث المتحدثة الأمير الملك
""")
"""Words that a person's name follows at once."""

ROLES = word_set("""
    رئيس رئيسة وزير وزيرة عضو عضوة مدير مديرة خبير خبيرة متحدث متحدثة المتحدث المتحدثة مستشار
    مستشارة ناطق محافظ قائد أمين أمينة نائب نائبة سفير سفيرة مسؤول مسؤولة مندوب مندوبة مؤسس مؤسسة
    باحث باحثة أستاذ أستاذة نقيب
""")
"""Words that begin a description; a comma and the name follow it."""

ARABIC = r"[\u0621-\u064a\u064b-\u0652]+"
NAME_END = r"(?=[،.:؛]| [«“\"])"
PROCLITIC = r"(?<!\w)[وفبل]?"
ROLE = rf"(?:{'|'.join(sorted(ROLES))})(?: {ARABIC}){{1,7}}"
APPOSITION = re.compile(rf"{PROCLITIC}{ROLE}، ({ARABIC}(?: {ARABIC}){{1,2}}){NAME_END}")
TITLE_AND_NAME = re.compile(rf"{PROCLITIC}(?:{'|'.join(sorted(TITLES))}) ({ARABIC}) ({ARABIC})")
QUOTED = re.compile(r"«([^«»]{2,30})»|“([^“”]{2,30})”|\"([^\"\n]{2,30})\"|\(([^()]{2,30})\)")
MAX_WORDS = 3
PERSON = "person"
UNKNOWN = ""


def cued_names(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and type of likely names in a source text. The type is `person` or empty."""
    yield from _after_roles(text)
    yield from _after_titles(text)
    yield from _in_quotation_marks(text)


def _after_roles(text: str) -> Iterator[tuple[int, int, str]]:
    for match in APPOSITION.finditer(text):
        if not _has_function_word(match[1]):
            yield match.start(1), match.end(1), PERSON


def _after_titles(text: str) -> Iterator[tuple[int, int, str]]:
    for match in TITLE_AND_NAME.finditer(text):
        if not _has_function_word(f"{match[1]} {match[2]}") and match[1] not in TITLES:
            yield match.start(1), match.end(2), PERSON


def _in_quotation_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield short phrases in quotation marks or brackets: acronyms, newspapers, ships, nicknames."""
    for match in QUOTED.finditer(text):
        group = match.lastindex or 0
        inside = match[group]
        is_short = 0 < len(inside.split()) <= MAX_WORDS and not any(map(str.isdigit, inside))
        if is_short and not _has_function_word(inside) and not re.search("[،.!؟:…]", inside):
            yield match.start(group), match.end(group), UNKNOWN


def _has_function_word(words: str) -> bool:
    return any(word in FUNCTION_WORDS for word in words.split())
