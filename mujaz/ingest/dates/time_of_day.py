"""Finds the time of day in a dateline, and the offset from UTC if the line gives one."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta, timezone

from mujaz.ingest.dates.find_dates import alternation
from mujaz.ingest.dates.utc_offsets import country_of_city, utc_offset
from mujaz.language.folding import fold_key

MORNING = tuple(
    fold_key(word, "ar")
    for word in ("ص", "صباحا", "صباحًا", "فجرا", "am", "a.m.", "a.m", "ق.ظ", "قبل از ظهر", "صبح")
)
EVENING = tuple(
    fold_key(word, "ar")
    for word in (
        "م",
        "مساء",
        "مساءً",
        "ظهرا",
        "بعد الظهر",
        "عصرا",
        "pm",
        "p.m.",
        "p.m",
        "ب.ظ",
        "بعد از ظهر",
        "عصر",
        "شام",
    )
)
NIGHT = tuple(fold_key(word, "ar") for word in ("ليلا", "ليلًا"))
DAY_HALF = alternation({*MORNING, *EVENING, *NIGHT})

HOUR_AND_MINUTE = re.compile(
    rf"(?<![\d/:.])(\d{{1,2}})\s?[:.]\s?(\d{{2}})(?:[:.]\d{{2}}(?:\.\d+)?)?(?![\d/])(?:\s?({DAY_HALF})(?!\w))?"
)
HOUR = re.compile(rf"(?<![\d/:.])(\d{{1,2}})\s?({DAY_HALF})(?!\w)")
OFFSET_AFTER_UTC = re.compile(
    r"(?:\b(?:gmt|utc)\b|غرينتش|جرينتش|غرينيتش)\s?(?:([+-])\s?(\d{1,2})(?::?(\d{2}))?)?", re.IGNORECASE
)
OFFSET_BEFORE_UTC = re.compile(
    r"\(?([+-])\s?(\d{1,2})(?::?(\d{2}))?\)?\s?(?:gmt|utc|غرينتش|جرينتش)", re.IGNORECASE
)
ISO = re.compile(r"\d[Tt ]?\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:([+-])(\d{2}):?(\d{2})|(Z)\b)")
TIME_OF_CITY = re.compile(r"(?:بتوقيت|به وقت|توقيت)\s(.{2,30})")


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Time of day as a line prints it."""

    value: time
    start: int
    end: int
    """Offsets into the folded line."""


def find_time(folded: str) -> TimeOfDay | None:
    """Return the first time of day in a folded line whose dates have been blanked."""
    match = HOUR_AND_MINUTE.search(folded) or HOUR.search(folded)
    if match is None:
        return None
    with_minutes = match.re is HOUR_AND_MINUTE
    minute = int(match[2]) if with_minutes else 0
    hour = _hour_of_day(int(match[1]), (match[3] if with_minutes else match[2]) or "")
    if hour > 23 or minute > 59:
        return None
    return TimeOfDay(time(hour, minute), match.start(), match.end())


def _hour_of_day(hour: int, day_half: str) -> int:
    day_half = day_half.replace("\n", " ")
    if day_half in MORNING:
        return 0 if hour == 12 else hour
    if day_half in NIGHT:
        return 0 if hour == 12 else hour if hour < 6 else hour + 12 * (hour < 12)
    if day_half in EVENING:
        return hour + 12 * (hour < 12)
    return hour


def find_utc_offset(text: str, folded: str, day: date) -> timezone | None:
    """Return the offset from UTC that a line gives: ISO 8601, GMT or UTC, or a city's time."""
    for pattern in (ISO, OFFSET_BEFORE_UTC, OFFSET_AFTER_UTC):
        match = pattern.search(text)
        if match is not None and (match[1] or pattern is not OFFSET_BEFORE_UTC):
            return _timezone(match[1] or "+", match[2] or "0", match[3] or "0")
    match = TIME_OF_CITY.search(folded)
    return utc_offset(country_of_city(match[1]), day) if match else None


def names_time_zone(folded: str) -> bool:
    """Whether a line names the city or zone of its time, so that the outlet's own offset does not apply."""
    match = TIME_OF_CITY.search(folded)
    return match is not None and not match[1].startswith("المحلي")


def _timezone(sign: str, hours: str, minutes: str) -> timezone | None:
    size = timedelta(hours=int(hours), minutes=int(minutes))
    if size > timedelta(hours=14):
        return None
    return timezone(size if sign == "+" else -size)
