"""Write dates of the front matter as they must stand: 4/3/2025 where it is clear, 2025/3/4, ٢٠٢٥-٠٣-٠٤."""

import re
import unicodedata
from datetime import date

FIELD = re.compile(
    r"(?P<key>^[\s{-]*(?:published|retrieved|updated|date):\s*|[{,]\s*(?:published|retrieved|date):\s*)"
    r"(?P<quote>['\"]?)(?P<value>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?P=quote)(?=\s*(?:[,}#]|$))",
    re.MULTILINE,
)
NUMBERS = re.compile(r"\d+")


def mend_dates(front: str) -> str:
    """Return a front matter in which dates that can be read one way only are written as ISO 8601."""
    return FIELD.sub(
        lambda match: match["key"] + (_iso(match["value"]) or match[0][len(match["key"]) :]), front
    )


def _iso(text: str) -> str:
    """Return a date, empty where it is ambiguous or none."""
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    first, second, third = (int(number) for number in NUMBERS.findall(plain))
    if first > 31:
        return _date(first, second, third)
    if third > 31 and first > 12:
        return _date(third, second, first)
    return _date(third, first, first) if third > 31 and first == second else ""


def _date(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
