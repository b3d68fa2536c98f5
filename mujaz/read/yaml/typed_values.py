"""Typed access to single values: texts, choices, dates, numbers."""

import re
from collections.abc import Sequence as Several
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from mujaz.read.suggestion import did_you_mean
from mujaz.read.yaml.mapping_keys import MappingKeys
from mujaz.read.yaml.nodes import YamlNode, YamlScalar

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
Choice = TypeVar("Choice", bound=Enum)


class TypedValues(MappingKeys):
    """A mapping while it is read, with typed access to single values."""

    def text(self, key: str, required: str = "") -> str:
        """Return a text, empty where there is none. `required` is an example; it makes the key required."""
        entry = self.entry(key)
        if entry is None:
            if required:
                self.report_missing(key, required)
            return ""
        return self.scalar(entry.value, key)

    def scalar(self, node: YamlNode, key: str) -> str:
        if isinstance(node, YamlScalar):
            return "" if node.is_null else node.value.strip()
        self.report_type(node, key, "one text, not a list or a mapping", f"Write '{key}: …' on one line.")
        return ""

    def flag(self, key: str, default: str = "false") -> bool:
        """Return True for `true`; `default` counts where the key is missing."""
        entry = self.entry(key)
        if entry is None:
            return default == "true"
        value = self.scalar(entry.value, key)
        if value not in ("true", "false"):
            self.report_type(entry.value, key, "true or false", f"Write '{key}: true'.")
        return value == "true"

    def required_choice(self, key: str, kind: type[Choice], default: Choice) -> Choice:
        """Return a member of `kind`; report a missing key (F105)."""
        if self.entry(key) is None:
            self.report_missing(key, default.value)
        return self.optional_choice(key, kind, default) or default

    def optional_choice(self, key: str, kind: type[Choice], default: Choice) -> Choice | None:
        """Return a member of `kind`, None where the key is missing, `default` where the value is wrong."""
        entry = self.entry(key)
        if entry is None:
            return None
        allowed = [member.value for member in kind]
        value = self.scalar(entry.value, key)
        if value in allowed:
            return kind(value)
        expected = f"one of {', '.join(allowed)}; it is '{value}'"
        self.report_type(
            entry.value,
            key,
            expected,
            did_you_mean(value, allowed).strip() or f"Write '{key}: {default.value}'.",
        )
        return default

    def one_of(self, key: str, allowed: Several[str], expected: str, fix: str) -> str:
        """Return one of the `allowed` texts, empty where the key is missing or the value is wrong."""
        value = self.text(key)
        if value and value not in allowed:
            self.report_type(self.entries[key].value, key, expected, fix)
            return ""
        return value

    def language(self, key: str, default: str, required: str = "") -> str:
        """Return a BCP 47 code."""
        value = self.text(key, required) or default
        if LANGUAGE_TAG.match(value):
            return value
        fix = f"Write a BCP 47 code such as '{key}: {default or 'ar'}'."
        message = f"'{key}' is '{value}', which is not a language code."
        self.report("F106", message, fix, self.entries[key].value.location)
        return default

    def optional_language(self, key: str) -> str:
        """Return a BCP 47 code, empty where the key is missing or wrong."""
        return self.language(key, "") if self.text(key) else ""

    def number(self, key: str, default: int, maximum: int) -> int:
        """Return a whole number from 1 to `maximum`."""
        value = self.text(key)
        if not value:
            return default
        # Python refuses to read numbers of thousands of digits, so their length is looked at first.
        if not value.isdecimal() or len(value) > len(str(maximum)) or not 1 <= int(value) <= maximum:
            self.report_type(
                self.entries[key].value, key, f"a number from 1 to {maximum}", f"Write '{key}: {default}'."
            )
            return default
        return int(value)

    def day(self, key: str) -> date | None:
        value = self.text(key)
        if not value:
            return None
        try:
            if not DAY.match(value):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.report_date(key, value, "a date such as 2025-03-04")
            return None

    def date_or_datetime(self, key: str) -> date | datetime | None:
        """Return a date, or a datetime with an offset."""
        value = self.text(key)
        if not value or DAY.match(value):
            return self.day(key)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.report_date(key, value, "a date such as 2025-03-04 or a time such as 2025-03-04T09:30+03:00")
            return None
        if moment.tzinfo is None:
            self.report_date(key, value, "a time with its offset from UTC, such as 2025-03-04T09:30+03:00")
            return None
        return moment

    def report_date(self, key: str, value: str, expected: str) -> None:
        self.report(
            "F107",
            f"'{self.prefix}{key}' is '{value}', which is not {expected}.",
            f"Write {expected}; the day must exist in the calendar.",
            self.entries[key].value.location,
        )
