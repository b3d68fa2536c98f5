"""Recognises the byline of an article."""

import re

from mujaz.ingest.layout.agencies import AGENCY_PATTERN
from mujaz.ingest.text.line_shape import ends_sentence, has_at_most_words

LABELLED = re.compile(
    r"(?:بقلم|كتبت?|كتب[ـ]?|إعداد وتحرير|إعداد|اعداد|تحرير|تقرير|حوار|أجرى الحوار|أجرت الحوار|ترجمة|الكاتب|"
    r"الكاتبة|المراسل|نویسنده|خبرنگار|گزارش|تحریر|رپورٹ|مصنف|מאת|כתב|by|written by|author|reported by|"
    r"reporting by)\s*(?:[:：/|-]\s*|ـ\s*)(?P<name>.{2,80})",
    re.IGNORECASE,
)
UNPUNCTUATED = re.compile(r"(?:بقلم|by|מאת)\s(?P<name>.{2,60})", re.IGNORECASE)
PLACE_AND_AGENCY = re.compile(
    rf"[(\[]?(?P<place>[^\d()\[\]:،,.\-–—/|]{{2,30}}?)\s*[-–—/|،(]\s*"
    rf"(?P<by>(?:{AGENCY_PATTERN})(?:\s*[-–—/|+]\s*\S.{{0,30}})?|[^\d()،.\-–—/|]{{3,40}})[)\]]?",
    re.IGNORECASE,
)
MAX_WORDS = 10


def byline_in(text: str) -> str:
    """Return the names that a line gives after a word such as `بقلم`, empty if it is no byline."""
    if not has_at_most_words(text, MAX_WORDS) or ends_sentence(text):
        return ""
    match = LABELLED.fullmatch(text) or UNPUNCTUATED.fullmatch(text)
    return match["name"].strip(" -–—|:") if match else ""


def location_byline(text: str) -> str:
    """Return a line of a place and a name or agency (`بغداد - رويترز`) as printed, empty if it is none."""
    if not has_at_most_words(text, 6) or ends_sentence(text) or not PLACE_AND_AGENCY.fullmatch(text):
        return ""
    return without_brackets(text)


def without_brackets(text: str) -> str:
    """Return a line without the brackets around it."""
    is_bracketed = text[:1] in "([" and text[-1:] in ")]" and len(text) > 2
    return text[1:-1].strip() if is_bracketed else text
