"""Separates a photo's caption from its credit. Copying often joins the two into one line."""

import re

from mujaz.ingest.layout.agencies import AGENCY_PATTERN, is_agency
from mujaz.ingest.text.line_shape import PARAGRAPH_WORDS, has_at_most_words, word_count
from mujaz.model.provenance import Photo

LABEL = (
    r"مصدر الصورة|مصدر الصوره|الصورة من|المصدر|تصوير|بعدسة|عدسة|عکس از|عکاس|منبع|عکس|تصویر|فوٹو|صورة|"
    r"Photo by|Photograph|Photo credit|Image credit|Picture|Photo|Image|Credit|Source|צילום"
)
LABELLED = re.compile(
    rf"(?P<caption>.*?)\s*[-–—|/(\[]?\s*(?P<label>{LABEL})\s?[:：]\s*(?P<credit>[^:：]{{1,80}}?)[)\]]?",
    re.IGNORECASE,
)
BRACKETED = re.compile(
    rf"(?P<caption>.+?)\s*[(\[]\s*(?P<credit>(?:[^()\[\]]{{0,30}}[\s/،-])?(?:{AGENCY_PATTERN})[^()\[\]]{{0,30}})\s*[)\]]\.?",
    re.IGNORECASE,
)
SIGNED = re.compile(
    rf"(?P<caption>.+?)\s*(?:[-–—|/]\s*|©\s*|\s(?=©))(?P<credit>©?\s*(?:{AGENCY_PATTERN})(?:\s?[/،,]\s?\S.{{0,30}})?)",
    re.IGNORECASE,
)
CAPTION_WORDS = re.compile(
    r"(?:صورة|صوره|لقطة|جانب من|مشهد|منظر|أرشيفية|من الأرشيف|تعبيرية|توضيحية|نمایی از|عکس|تصویر|"
    r"file photo|a view of|an image|photo|pictured|צילום)(?!\w)",
    re.IGNORECASE,
)
ARCHIVE_LABEL = re.compile(
    r"[(\[]?\s*(?:صورة\s)?(?:أرشيفية|من الأرشيف|أرشيف|archive|file photo)\s*[)\]]?", re.IGNORECASE
)
MAX_WORDS = 2 * PARAGRAPH_WORDS
"""Number of words beyond which a line is a paragraph even if it ends with an agency in brackets."""


def photo_in(text: str) -> Photo | None:
    """Return caption and credit of a line that carries a credit, None if it carries none.

    >>> photo_in("سوق الحبوب في المدينةالمصدر: أ ف ب")
    Photo(caption='سوق الحبوب في المدينة', credit='أ ف ب')
    """
    if not has_at_most_words(text, MAX_WORDS):
        return None
    for pattern in (LABELLED, BRACKETED, SIGNED):
        match = pattern.fullmatch(text)
        if match and word_count(match["credit"]) <= 8:
            return Photo(_strip_separators(match["caption"]), match["credit"].strip(" .©"))
    return None


def is_credit(text: str) -> bool:
    """Whether a line is a credit alone: `المصدر: رويترز`, `(أ ف ب)`, `Getty Images`."""
    photo = photo_in(text)
    return (photo is not None and not photo.caption) or is_agency(text)


def credit_of(text: str) -> str:
    """Return the name in a line that is a credit alone."""
    photo = photo_in(text)
    return photo.credit if photo and not photo.caption else text.strip(" ()[].-–—©")


def reads_like_caption(text: str) -> bool:
    """Whether a short line begins or ends with a word that captions use."""
    return bool(CAPTION_WORDS.match(text)) or bool(
        re.search(rf"{ARCHIVE_LABEL.pattern}\.?$", text, re.IGNORECASE)
    )


def _strip_separators(caption: str) -> str:
    return caption.strip(" -–—|/،,(").strip()
