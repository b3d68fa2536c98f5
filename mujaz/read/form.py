"""Typed access to a mapping of the tree: each question answers with a value, and notes what was wrong."""

import difflib
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from mujaz.model.finding import Finding, Severity
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.read.tree import Entry, Mapping, Node, Scalar, Sequence

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
Choice = TypeVar("Choice", bound=Enum)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ` Did you mean 'x'?` for the closest known word, or an empty text."""
    close = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f" Did you mean '{close[0]}'?" if close else ""


class Form:
    """One mapping that is being read. Asked keys are remembered, so that the rest can be reported."""

    def __init__(self, mapping: Mapping, findings: list[Finding], prefix: str = "") -> None:
        self.at = mapping.at
        self.prefix = prefix
        self.findings = findings
        self.entries = {entry.key: entry for entry in mapping.entries}
        self.asked: set[str] = set()

    def report(
        self, code: str, message: str, fix: str, at: Location, severity: Severity = Severity.ERROR
    ) -> None:
        self.findings.append(Finding(code, message, fix, at, severity))

    def wrong(self, node: Node, key: str, wanted: str, fix: str) -> None:
        self.report("F106", f"'{self.prefix}{key}' must be {wanted}.", fix, node.at)

    def entry(self, key: str) -> Entry | None:
        self.asked.add(key)
        entry = self.entries.get(key)
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.absent):
            return None
        return entry

    def missing(self, key: str, example: str) -> None:
        self.report("F105", f"'{self.prefix}{key}' is missing.", f"Add a line '{key}: {example}'.", self.at)

    def text(self, key: str, required: str = "") -> str:
        """Return a text, empty where there is none. `required` is an example that makes the key required."""
        entry = self.entry(key)
        if entry is None:
            if required:
                self.missing(key, required)
            return ""
        return self.scalar(entry.value, key)

    def scalar(self, node: Node, key: str) -> str:
        if isinstance(node, Scalar):
            return "" if node.absent else node.value.strip()
        self.wrong(node, key, "one text, not a list or a mapping", f"Write '{key}: …' on one line.")
        return ""

    def flag(self, key: str) -> bool:
        entry = self.entry(key)
        if entry is None:
            return False
        value = self.scalar(entry.value, key)
        if value not in ("true", "false"):
            self.wrong(entry.value, key, "true or false", f"Write '{key}: true'.")
        return value == "true"

    def choice(self, key: str, kind: type[Choice], default: Choice, required: bool = True) -> Choice:
        entry = self.entry(key)
        allowed = [member.value for member in kind]
        if entry is None:
            if required:
                self.missing(key, default.value)
            return default
        value = self.scalar(entry.value, key)
        if value not in allowed:
            self.wrong(
                entry.value,
                key,
                f"one of {', '.join(allowed)}; it is '{value}'",
                f"Write '{key}: {default.value}'.{nearest(value, allowed)}",
            )
            return default
        return kind(value)

    def texts(self, key: str) -> tuple[tuple[str, Location], ...]:
        """Return a list of texts with their places. A single text counts as a list of one."""
        entry = self.entry(key)
        return () if entry is None else tuple(self._texts(entry.value, key))

    def _texts(self, node: Node, key: str) -> Iterator[tuple[str, Location]]:
        for item in node.items if isinstance(node, Sequence) else (node,):
            value = self.scalar(item, key)
            if value:
                yield value, item.at

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(value for value, _ in self.texts(key))

    def form(self, key: str) -> "Form | None":
        """Return the mapping under `key` as a form of its own, None where there is none."""
        entry = self.entry(key)
        if entry is None:
            return None
        if isinstance(entry.value, Mapping):
            return Form(entry.value, self.findings, f"{self.prefix}{key}.")
        self.wrong(
            entry.value, key, "a mapping", f"Write '{key}:' and indented 'name: value' lines under it."
        )
        return None

    def forms(self, key: str) -> "Iterator[Form]":
        """Yield the mappings of the list under `key`."""
        entry = self.entry(key)
        if entry is None:
            return
        if not isinstance(entry.value, Sequence):
            self.wrong(entry.value, key, "a list", f"Write '{key}:' and lines that start with '- ' under it.")
            return
        for number, item in enumerate(entry.value.items):
            if isinstance(item, Mapping):
                yield Form(item, self.findings, f"{self.prefix}{key}.{number}.")
            else:
                self.wrong(item, key, "a list of mappings", "Write '- name: value' for each item.")

    def pairs(self, key: str) -> tuple[tuple[str, str, Location], ...]:
        """Return the mapping under `key` as (name, text, place of the text)."""
        form = self.form(key)
        if form is None:
            return ()
        return tuple(
            (name, form.scalar(entry.value, name), entry.value.at)
            for name, entry in form.entries.items()
            if not (isinstance(entry.value, Scalar) and entry.value.absent)
        )

    def localized(self, key: str, required: str = "") -> Localized:
        """Return texts by language: `{ar: …, en: …}`."""
        if self.entry(key) is None and required:
            self.missing(key, required)
        form = self.form(key)
        return form.languages(frozenset()) if form else Localized()

    def languages(self, except_keys: frozenset[str]) -> Localized:
        """Return every key of this form that is a language tag, others are reported."""
        pairs: list[tuple[str, str]] = []
        for name, entry in self.entries.items():
            if name in except_keys:
                continue
            self.asked.add(name)
            if not LANGUAGE.match(name):
                self.report(
                    "F104",
                    f"'{self.prefix}{name}' is not a language code.",
                    "Use a code such as ar, en, fa, he or ur.",
                    entry.at,
                )
            elif value := self.scalar(entry.value, name):
                pairs.append((name, value))
        return Localized(tuple(pairs))

    def day(self, key: str) -> date | None:
        value = self.text(key)
        if not value:
            return None
        try:
            if not DAY.match(value):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.bad_date(key, value, "a date such as 2025-03-04")
            return None

    def moment(self, key: str) -> date | datetime | None:
        """Return a date, or a datetime with an offset."""
        value = self.text(key)
        if not value or DAY.match(value):
            return self.day(key)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.bad_date(key, value, "a date such as 2025-03-04 or a time such as 2025-03-04T09:30+03:00")
            return None
        if moment.tzinfo is None:
            self.bad_date(key, value, "a time with its offset from UTC, such as 2025-03-04T09:30+03:00")
            return None
        return moment

    def bad_date(self, key: str, value: str, wanted: str) -> None:
        self.report(
            "F107",
            f"'{self.prefix}{key}' is '{value}', which is not {wanted}.",
            f"Write {wanted}; the day must exist in the calendar.",
            self.entries[key].value.at,
        )

    def done(self) -> None:
        """Report the keys that nobody asked for."""
        for key, entry in self.entries.items():
            if key not in self.asked:
                self.report(
                    "F104",
                    f"'{self.prefix}{key}' is not a field that is known here.",
                    f"Remove it or correct its spelling.{nearest(key, self.asked)}",
                    entry.at,
                )
