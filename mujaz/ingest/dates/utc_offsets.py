"""Offsets from UTC of countries that keep one offset all year (IANA time zone database).

Countries that change their clocks in summer (Egypt, Lebanon, Palestine …) or for Ramadan (Morocco) are left
out on purpose: no offset is better than a wrong one.
"""

from collections.abc import Mapping
from datetime import date, timedelta, timezone

from mujaz.language.folding import fold_key

OFFSETS: Mapping[str, tuple[int, str]] = {
    "AE": (240, "1972-01-01"),
    "AF": (270, "1945-01-01"),
    "BH": (180, "1972-06-01"),
    "DJ": (180, "1960-01-01"),
    "DZ": (60, "1981-05-01"),
    "IQ": (180, "2008-03-01"),
    "IR": (210, "2022-09-22"),
    "JO": (180, "2022-10-28"),
    "KM": (180, "1960-01-01"),
    "KW": (180, "1950-01-01"),
    "LY": (120, "2013-10-25"),
    "MR": (0, "1960-11-28"),
    "OM": (240, "1972-01-01"),
    "PK": (300, "2009-11-01"),
    "QA": (180, "1972-06-01"),
    "SA": (180, "1960-01-01"),
    "SD": (120, "2017-11-01"),
    "SO": (180, "1957-01-01"),
    "SY": (180, "2022-10-28"),
    "TN": (60, "2008-10-26"),
    "TR": (180, "2016-09-07"),
    "YE": (180, "1950-01-01"),
}
"""By country code: minutes east of UTC, and the first day since which the offset has not changed."""

CITIES: Mapping[str, str] = {
    "AE": "أبوظبي; أبو ظبي; دبي; الإمارات",
    "SA": "مكة; مكة المكرمة; السعودية; الرياض",
    "IQ": "بغداد; العراق",
    "QA": "الدوحة; قطر",
    "KW": "الكويت",
    "SY": "دمشق; سوريا",
    "TN": "تونس",
    "DZ": "الجزائر",
    "IR": "طهران; تهران",
    "YE": "صنعاء; عدن",
    "LY": "طرابلس; ليبيا",
    "SD": "الخرطوم",
    "TR": "إسطنبول; أنقرة",
    "BH": "المنامة",
    "OM": "مسقط",
}
"""Names after `بتوقيت` by country code."""


def utc_offset(country: str, day: date) -> timezone | None:
    """Return a country's offset from UTC on a day, None if it is unknown or not constant."""
    minutes, since = OFFSETS.get(country.upper(), (0, "9999-12-31"))
    return timezone(timedelta(minutes=minutes)) if day.isoformat() >= since else None


def country_of_city(words: str) -> str:
    """Return the country of the city that the folded `words` begin with, empty if unknown."""
    for country, names in CITIES.items():
        for name in names.split(";"):
            key = fold_key(name, "ar")
            if words == key or words.startswith(f"{key} "):
                return country
    return ""
