"""Datelines that count back from the moment of reading: `منذ يومين`, `أمس`, `قبل 3 ساعات`, `2 hours ago`."""

import re
from datetime import datetime, timedelta

from mujaz.ingest.article import Published
from mujaz.ingest.dates.dateline_words import PUBLISHED, UPDATED
from mujaz.ingest.dates.dates import alternatives, plain
from mujaz.ingest.dates.time_of_day import clock_in
from mujaz.language.folding import fold_key

UNITS = {
    "minutes": "دقيقة دقائق دقيقتين دقيقتان minute minutes min mins דקה דקות דקיקה منٹ",
    "hours": "ساعة ساعات ساعتين ساعتان hour hours hr hrs ساعت שעה שעות שעתיים گھنٹے گھنٹہ گھنٹہ",
    "days": "يوم أيام يوما يومين يومان day days روز יום ימים יומיים دن",
    "weeks": "أسبوع أسابيع أسبوعا أسبوعين أسبوعان week weeks هفته שבוע שבועות שבועיים ہفتے ہفتہ",
}
HOURS = {"minutes": 0, "hours": 1, "days": 24, "weeks": 168}
DUALS = "دقيقتين; دقيقتان; ساعتين; ساعتان; يومين; يومان; أسبوعين; أسبوعان; שעתיים; יומיים; שבועיים"
TWICE = frozenset(fold_key(word.strip(), "ar") for word in DUALS.split(";"))
DAYS = {
    0: "اليوم today امروز היום آج",
    1: "أمس الأمس البارحة yesterday دیروز אתמול گزشتہ روز",
    2: "أول أمس; أول من أمس; پریروز; שלשום",
}
UNIT_OF = {fold_key(word, "ar"): unit for unit, words in UNITS.items() for word in words.split()}
DAY_OF = {
    fold_key(word.strip(), "ar"): days
    for days, words in DAYS.items()
    for word in (words.split(";") if ";" in words else words.split())
}
LABEL = rf"(?:(?P<label>{alternatives((*UPDATED, *PUBLISHED))})\s?[:：]?\s)?"
COUNT = r"(?:(?P<count>\d{1,3}|a|an)\s)?"
UNIT = rf"(?P<unit>{alternatives(UNIT_OF)})"
AGO = re.compile(
    rf"{LABEL}(?:(?:منذ|قبل|לפני)\s{COUNT}{UNIT}(?:\sمضت)?|(?P<n>\d{{1,3}}|an?)\s(?P<after>{alternatives(UNIT_OF)})"
    rf"\s(?:{alternatives(fold_key(word, 'ar') for word in ('ago', 'پیش', 'قبل', 'پہلے'))}))"
)
DAY = re.compile(
    rf"{LABEL}(?P<day>{alternatives(DAY_OF)})(?P<clock>(?:\s|[،,|–-]|الساعه|at|ساعت|בשעה).{{0,20}})?"
)


def is_relative(text: str) -> bool:
    """Whether a line says only how long ago the article was published."""
    folded = _folded(text)
    if AGO.fullmatch(folded):
        return True
    match = DAY.fullmatch(folded)
    return match is not None and (not match["clock"] or clock_in(match["clock"]) is not None)


def relative_to(text: str, line: int, moment: datetime) -> Published:
    """Return the day that a line means if read at `moment`. Hours are not kept: the page rounds them."""
    folded = _folded(text)
    match = AGO.fullmatch(folded)
    if match is not None:
        unit = match["unit"] or match["after"]
        count = match["count"] or match["n"] or ""
        number = int(count) if count.isdecimal() else 1 + (unit in TWICE)
        kind = UNIT_OF[unit]
        back = timedelta(minutes=number) if kind == "minutes" else timedelta(hours=HOURS[kind] * number)
    elif (match := DAY.fullmatch(folded)) is not None and is_relative(text):
        back = timedelta(days=DAY_OF[match["day"]])
    else:
        return Published()
    updated = "the page gives only the time of its last update; " if match["label"] in UPDATED else ""
    counted = f"{updated}the page says only '{text}', counted back from {moment:%Y-%m-%d %H:%M}"
    return Published((moment - back).date(), line, counted)


def _folded(text: str) -> str:
    return plain(text).strip(" .|·•").lower()
