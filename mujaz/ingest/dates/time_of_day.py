"""Find the time of day in a dateline, and the offset from UTC where the line itself gives one."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta, timezone

from mujaz.ingest.dates.dates import alternatives
from mujaz.ingest.dates.utc_offsets import country_of_clock, offset_of
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
HALF = alternatives({*MORNING, *EVENING, *NIGHT})

CLOCK = re.compile(
    rf"(?<![\d/:.])(\d{{1,2}})\s?[:.]\s?(\d{{2}})(?:[:.]\d{{2}}(?:\.\d+)?)?(?![\d/])(?:\s?({HALF})(?!\w))?"
)
HOUR = re.compile(rf"(?<![\d/:.])(\d{{1,2}})\s?({HALF})(?!\w)")
ZONE = re.compile(
    r"(?:\b(?:gmt|utc)\b|غرينتش|جرينتش|غرينيتش)\s?(?:([+-])\s?(\d{1,2})(?::?(\d{2}))?)?", re.IGNORECASE
)
BEFORE_ZONE = re.compile(r"\(?([+-])\s?(\d{1,2})(?::?(\d{2}))?\)?\s?(?:gmt|utc|غرينتش|جرينتش)", re.IGNORECASE)
ISO = re.compile(r"\d[Tt ]?\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:([+-])(\d{2}):?(\d{2})|(Z)\b)")
BY_CLOCK_OF = re.compile(r"(?:بتوقيت|به وقت|توقيت)\s(.{2,30})")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as a line prints it."""

    value: time
    start: int
    end: int
    """Offsets into the folded line."""


def clock_in(folded: str) -> Clock | None:
    """Return the first time of day in a folded line from which the days were taken out."""
    match = CLOCK.search(folded) or HOUR.search(folded)
    if match is None:
        return None
    with_minutes = match.re is CLOCK
    minute = int(match[2]) if with_minutes else 0
    hour = _hour(int(match[1]), (match[3] if with_minutes else match[2]) or "")
    if hour > 23 or minute > 59:
        return None
    return Clock(time(hour, minute), match.start(), match.end())


def _hour(hour: int, half: str) -> int:
    half = half.replace("\n", " ")
    if half in MORNING:
        return 0 if hour == 12 else hour
    if half in NIGHT:
        return 0 if hour == 12 else hour if hour < 6 else hour + 12 * (hour < 12)
    if half in EVENING:
        return hour + 12 * (hour < 12)
    return hour


def zone_in(text: str, folded: str, day: date) -> timezone | None:
    """Return the offset that a line gives itself: an ISO time, GMT and the like, or a named city's clock."""
    for pattern in (ISO, BEFORE_ZONE, ZONE):
        match = pattern.search(text)
        if match is not None and (match[1] or pattern is not BEFORE_ZONE):
            return _offset(match[1] or "+", match[2] or "0", match[3] or "0")
    match = BY_CLOCK_OF.search(folded)
    return offset_of(country_of_clock(match[1]), day) if match else None


def names_a_clock(folded: str) -> bool:
    """Whether a line says by whose clock its time is meant, so that the outlet's own does not count."""
    match = BY_CLOCK_OF.search(folded)
    return match is not None and not match[1].startswith("المحلي")


def _offset(sign: str, hours: str, minutes: str) -> timezone | None:
    size = timedelta(hours=int(hours), minutes=int(minutes))
    if size > timedelta(hours=14):
        return None
    return timezone(size if sign == "+" else -size)
