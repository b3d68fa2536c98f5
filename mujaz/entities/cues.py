"""Names that the source text itself points at: after titles, after roles and a comma, in quotation marks."""

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
"""Words after which a person's name follows at once."""

ROLES = word_set("""
    رئيس رئيسة وزير وزيرة عضو عضوة مدير مديرة خبير خبيرة متحدث متحدثة المتحدث المتحدثة مستشار
    مستشارة ناطق محافظ قائد أمين أمينة نائب نائبة سفير سفيرة مسؤول مسؤولة مندوب مندوبة مؤسس مؤسسة
    باحث باحثة أستاذ أستاذة نقيب
""")
"""Words that begin a description; a comma and the name follow it."""

ARABIC = r"[\u0621-\u064a\u064b-\u0652]+"
ENDED = r"(?=[،.:؛]| [«“\"])"
GLUED = r"(?<!\w)[وفبل]?"
ROLE = rf"(?:{'|'.join(sorted(ROLES))})(?: {ARABIC}){{1,7}}"
APPOSITION = re.compile(rf"{GLUED}{ROLE}، ({ARABIC}(?: {ARABIC}){{1,2}}){ENDED}")
TITLED = re.compile(rf"{GLUED}(?:{'|'.join(sorted(TITLES))}) ({ARABIC}) ({ARABIC})")
MARKED = re.compile(r"«([^«»]{2,30})»|“([^“”]{2,30})”|\"([^\"\n]{2,30})\"|\(([^()]{2,30})\)")
MOST_WORDS = 3
PERSON = "person"
UNKNOWN = ""


def cued(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and type (`person`, or empty where it is open) of likely names in a source text."""
    yield from _after_roles(text)
    yield from _after_titles(text)
    yield from _marked(text)


def _after_roles(text: str) -> Iterator[tuple[int, int, str]]:
    for match in APPOSITION.finditer(text):
        if not _has_function_word(match[1]):
            yield match.start(1), match.end(1), PERSON


def _after_titles(text: str) -> Iterator[tuple[int, int, str]]:
    for match in TITLED.finditer(text):
        if not _has_function_word(f"{match[1]} {match[2]}") and match[1] not in TITLES:
            yield match.start(1), match.end(2), PERSON


def _marked(text: str) -> Iterator[tuple[int, int, str]]:
    """Short runs in quotation marks or brackets: acronyms, papers, ships, nicknames."""
    for match in MARKED.finditer(text):
        group = match.lastindex or 0
        inside = match[group]
        wordy = 0 < len(inside.split()) <= MOST_WORDS and not any(map(str.isdigit, inside))
        if wordy and not _has_function_word(inside) and not re.search("[،.!؟:…]", inside):
            yield match.start(group), match.end(group), UNKNOWN


def _has_function_word(words: str) -> bool:
    return any(word in FUNCTION_WORDS for word in words.split())
