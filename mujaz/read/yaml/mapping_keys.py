"""The keys of a mapping: which were asked for, which hold something, which nobody knows."""

from collections.abc import Iterator

from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from mujaz.read.suggestion import did_you_mean
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence


class MappingKeys:
    """One mapping that is being read. Asked keys are remembered, so that the rest can be reported.

    A reader asks only through methods, and never looks at what is there before it asks: so the same reader
    also tells `mujaz.schema` which fields there are.
    """

    def __init__(self, mapping: YamlMapping, findings: list[Finding], prefix: str = "") -> None:
        self.location = mapping.location
        self.prefix = prefix
        self.findings = findings
        self.entries = {entry.key: entry for entry in mapping.entries}
        self.requested: set[str] = set()

    def report(
        self, code: str, message: str, fix: str, location: Location, severity: Severity = Severity.ERROR
    ) -> None:
        self.findings.append(Finding(code, message, fix, location, severity))

    def report_type(self, node: YamlNode, key: str, expected: str, fix: str) -> None:
        self.report("F106", f"'{self.prefix}{key}' must be {expected}.", fix, node.location)

    def report_missing(self, key: str, example: str) -> None:
        self.report(
            "F105", f"'{self.prefix}{key}' is missing.", f"Add a line '{key}: {example}'.", self.location
        )

    def entry(self, key: str) -> YamlEntry | None:
        self.requested.add(key)
        entry = self.entries.get(key)
        if entry is None or (isinstance(entry.value, YamlScalar) and entry.value.is_null):
            return None
        return entry

    def all_keys(self) -> tuple[str, ...]:
        """Return every key, where any may stand."""
        self.requested |= self.entries.keys()
        return tuple(self.entries)

    def keys_among(self, allowed: tuple[str, ...], expected: str) -> Iterator[str]:
        """Yield every key that is one of `known`; others are reported."""
        for key in self.all_keys():
            if key in allowed:
                yield key
            else:
                fix = f"Use one of {', '.join(allowed)}.{did_you_mean(key, allowed)}"
                self.report("F106", f"'{key}' is not {expected}.", fix, self.entries[key].location)

    def key_location(self, key: str) -> Location:
        """Return where a key stands that `all_keys` gave."""
        return self.entries[key].location

    def is_nested(self, key: str) -> bool:
        """Return whether a list or a mapping stands under `key`."""
        entry = self.entry(key)
        return entry is not None and not isinstance(entry.value, YamlScalar)

    def items(self, key: str) -> tuple[YamlNode, ...]:
        """Return the items of a list of texts, or its one text, as they stand there."""
        self.requested.add(key)
        node = self.entries[key].value
        return node.items if isinstance(node, YamlSequence) else (node,)

    def require(self, key: str, example: str) -> None:
        """Report a key that does not stand there or holds nothing."""
        if self.entry(key) is None:
            self.report_missing(key, example)

    def require_beyond(self, others: frozenset[str], value: object, message: str, fix: str) -> None:
        """Report (F105) that nothing was `found` under keys other than `others`."""
        if not value:
            self.report("F105", message, fix, self.location)

    def finish(self) -> None:
        """Report the keys that nobody asked for."""
        for key, entry in self.entries.items():
            if key not in self.requested:
                self.report(
                    "F104",
                    f"'{self.prefix}{key}' is not a field that is known here.",
                    f"Remove it or correct its spelling.{did_you_mean(key, self.requested)}",
                    entry.location,
                )
