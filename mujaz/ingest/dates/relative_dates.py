"""Reads datelines relative to the moment of reading: `منذ يومين`, `أمس`, `قبل 3 ساعات`, `2 hours ago`."""

import re
from datetime import datetime, timedelta

from mujaz.ingest.article import PublicationDate
from mujaz.ingest.dates.dateline_words import PUBLICATION_LABELS, UPDATE_LABELS
from mujaz.ingest.dates.find_dates import alternation, fold_dateline
from mujaz.ingest.dates.time_of_day import find_time
from mujaz.language.folding import fold_key

UNIT_WORDS = {
    "minutes": "دقيقة دقائق دقيقتين دقيقتان minute minutes min mins דקה דקות דקיקה منٹ",
    "hours": "ساعة ساعات ساعتين ساعتان hour hours hr hrs ساعت שעה שעות שעתיים گھنٹے گھنٹہ گھنٹہ",
    "days": "يوم أيام يوما يومين يومان day days روز יום ימים יומיים دن",
    "weeks": "أسبوع أسابيع أسبوعا أسبوعين أسبوعان week weeks هفته שבוע שבועות שבועיים ہفتے ہفتہ",
}
UNIT_HOURS = {"minutes": 0, "hours": 1, "days": 24, "weeks": 168}
DUALS = "دقيقتين; دقيقتان; ساعتين; ساعتان; يومين; يومان; أسبوعين; أسبوعان; שעתיים; יומיים; שבועיים"
DUAL_KEYS = frozenset(fold_key(word.strip(), "ar") for word in DUALS.split(";"))
DAY_WORDS = {
    0: "اليوم today امروز היום آج",
    1: "أمس الأمس البارحة yesterday دیروز אתמול گزشتہ روز",
    2: "أول أمس; أول من أمس; پریروز; שלשום",
}
UNIT_OF = {fold_key(word, "ar"): unit for unit, words in UNIT_WORDS.items() for word in words.split()}
DAYS_AGO = {
    fold_key(word.strip(), "ar"): days
    for days, words in DAY_WORDS.items()
    for word in (words.split(";") if ";" in words else words.split())
}
LABEL = rf"(?:(?P<label>{alternation((*UPDATE_LABELS, *PUBLICATION_LABELS))})\s?[:：]?\s)?"
COUNT = r"(?:(?P<count>\d{1,3}|a|an)\s)?"
UNIT = rf"(?P<unit>{alternation(UNIT_OF)})"
AGO = re.compile(
    rf"{LABEL}(?:(?:منذ|قبل|לפני)\s{COUNT}{UNIT}(?:\sمضت)?|(?P<n>\d{{1,3}}|an?)\s(?P<after>{alternation(UNIT_OF)})"
    rf"\s(?:{alternation(fold_key(word, 'ar') for word in ('ago', 'پیش', 'قبل', 'پہلے'))}))"
)
RELATIVE_DAY = re.compile(
    rf"{LABEL}(?P<day>{alternation(DAYS_AGO)})(?P<clock>(?:\s|[،,|–-]|الساعه|at|ساعت|בשעה).{{0,20}})?"
)


def is_relative(text: str) -> bool:
    """Whether a line is nothing but a relative dateline."""
    folded = _fold(text)
    if AGO.fullmatch(folded):
        return True
    match = RELATIVE_DAY.fullmatch(folded)
    return match is not None and (not match["clock"] or find_time(match["clock"]) is not None)


def date_from_relative(text: str, line_number: int, moment: datetime) -> PublicationDate:
    """Return the day that a relative dateline means at `moment`. The hour is dropped: pages round it."""
    folded = _fold(text)
    match = AGO.fullmatch(folded)
    if match is not None:
        unit_word = match["unit"] or match["after"]
        count = match["count"] or match["n"] or ""
        number = int(count) if count.isdecimal() else 1 + (unit_word in DUAL_KEYS)
        unit = UNIT_OF[unit_word]
        elapsed = (
            timedelta(minutes=number) if unit == "minutes" else timedelta(hours=UNIT_HOURS[unit] * number)
        )
    elif (match := RELATIVE_DAY.fullmatch(folded)) is not None and is_relative(text):
        elapsed = timedelta(days=DAYS_AGO[match["day"]])
    else:
        return PublicationDate()
    update_doubt = (
        "the page gives only the time of its last update; " if match["label"] in UPDATE_LABELS else ""
    )
    doubt = f"{update_doubt}the page says only '{text}', counted back from {moment:%Y-%m-%d %H:%M}"
    return PublicationDate((moment - elapsed).date(), line_number, doubt)


def _fold(text: str) -> str:
    return fold_dateline(text).strip(" .|·•").lower()
