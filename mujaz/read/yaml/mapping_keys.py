"""The keys of a mapping: remembers the requested ones and reports unknown and missing ones."""

from collections.abc import Iterator

from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from mujaz.read.suggestion import did_you_mean
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence


class MappingKeys:
    """One mapping while it is read. It remembers the requested keys and reports the others in the end.

    A reader requests keys through methods only, whatever the mapping holds, so that `mujaz.schema` can run
    the same reader to learn which keys exist.
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
        """Return every key of a mapping that allows any key."""
        self.requested |= self.entries.keys()
        return tuple(self.entries)

    def keys_among(self, allowed: tuple[str, ...], expected: str) -> Iterator[str]:
        """Yield every key that is one of `allowed`; report the others (F106)."""
        for key in self.all_keys():
            if key in allowed:
                yield key
            else:
                fix = f"Use one of {', '.join(allowed)}.{did_you_mean(key, allowed)}"
                self.report("F106", f"'{key}' is not {expected}.", fix, self.entries[key].location)

    def key_location(self, key: str) -> Location:
        """Return the location of a key that `all_keys` returned."""
        return self.entries[key].location

    def is_nested(self, key: str) -> bool:
        """Tell whether the value of `key` is a list or a mapping."""
        entry = self.entry(key)
        return entry is not None and not isinstance(entry.value, YamlScalar)

    def items(self, key: str) -> tuple[YamlNode, ...]:
        """Return the nodes of a list, or the one node that stands in its place."""
        self.requested.add(key)
        node = self.entries[key].value
        return node.items if isinstance(node, YamlSequence) else (node,)

    def require(self, key: str, example: str) -> None:
        """Report a key that is missing or empty (F105)."""
        if self.entry(key) is None:
            self.report_missing(key, example)

    def require_beyond(self, others: frozenset[str], value: object, message: str, fix: str) -> None:
        """Report (F105) an empty `value`, which the keys other than `others` gave."""
        if not value:
            self.report("F105", message, fix, self.location)

    def finish(self) -> None:
        """Report the keys that the reader did not request (F104)."""
        for key, entry in self.entries.items():
            if key not in self.requested:
                self.report(
                    "F104",
                    f"'{self.prefix}{key}' is not a field that is known here.",
                    f"Remove it or correct its spelling.{did_you_mean(key, self.requested)}",
                    entry.location,
                )
