"""Typed access to a mapping: each method returns a value of one type and reports a wrong one."""

from collections.abc import Iterable, Iterator

from mujaz.model.finding import Severity
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.read.yaml.nodes import YamlMapping, YamlNode, YamlScalar, YamlSequence
from mujaz.read.yaml.typed_values import LANGUAGE_TAG, TypedValues

NO_KEYS: frozenset[str] = frozenset()


class TypedMapping(TypedValues):
    """One mapping while it is read, with typed access to the lists and mappings inside it."""

    def located_texts(self, key: str) -> tuple[tuple[str, Location], ...]:
        """Return a list of texts with their locations. A single text counts as a list of one."""
        entry = self.entry(key)
        return () if entry is None else tuple(self._located_texts(entry.value, key))

    def _located_texts(self, node: YamlNode, key: str) -> Iterator[tuple[str, Location]]:
        if isinstance(node, YamlMapping):
            self.report_type(node, key, "a text or a list of texts", f"Write '{key}: [one, another]'.")
            return
        for item in node.items if isinstance(node, YamlSequence) else (node,):
            value = self.scalar(item, key)
            if value:
                yield value, item.location

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(value for value, _ in self.located_texts(key))

    def numbers(self, key: str, count: int, expected: str, fix: str) -> tuple[float, ...]:
        """Return a list of `count` numbers, empty where the key is missing or wrong."""
        texts = self.located_texts(key)
        try:
            numbers = tuple(float(text) for text, _ in texts)
        except ValueError:
            numbers = ()
        if texts and len(numbers) != count:
            self.report("F106", f"'{key}' must be {expected}.", fix, texts[0][1])
            return ()
        return numbers

    def mapping(self, key: str, required: str = "") -> "TypedMapping | None":
        """Return the mapping under `key`, None where there is none."""
        entry = self.entry(key)
        if entry is None:
            if required:
                self.report_missing(key, required)
            return None
        if isinstance(entry.value, YamlMapping):
            return TypedMapping(entry.value, self.findings, f"{self.prefix}{key}.")
        self.report_type(
            entry.value, key, "a mapping", f"Write '{key}:' and indented 'name: value' lines under it."
        )
        return None

    def mappings(self, key: str) -> "Iterator[TypedMapping]":
        """Yield the mappings of the list under `key`."""
        entry = self.entry(key)
        if entry is None:
            return
        if not isinstance(entry.value, YamlSequence):
            self.report_type(
                entry.value, key, "a list", f"Write '{key}:' and lines that start with '- ' under it."
            )
            return
        for number, item in enumerate(entry.value.items):
            if isinstance(item, YamlMapping):
                yield TypedMapping(item, self.findings, f"{self.prefix}{key}.{number}.")
            else:
                self.report_type(item, key, "a list of mappings", "Write '- name: value' for each item.")

    def text_or_mapping(self, key: str) -> "tuple[str, TypedMapping | None]":
        """Return the text under `key`, or else the mapping under it."""
        entry = self.entry(key)
        if entry is not None and isinstance(entry.value, YamlMapping):
            return "", self.mapping(key)
        return self.text(key), None

    def texts_or_mappings(self, key: str) -> "Iterator[tuple[str, TypedMapping | None, Location]]":
        """Yield the items of a list of texts and mappings, with their locations."""
        for node in self.items(key):
            if isinstance(node, YamlMapping):
                yield "", TypedMapping(node, self.findings, f"{self.prefix}{key}."), node.location
            else:
                yield self.scalar(node, key), None, node.location

    def require_unless(self, parent: str, key: str, exempt: tuple[str, str], current: str, fix: str) -> None:
        """Report `under.key` where it does not stand there or holds nothing.

        It is a warning while the key that `early` names says what it names; `now` is what it says.
        """
        entry = self.entries.get(parent)
        if entry is None:
            return  # the reader has reported the missing parent
        mapping = TypedMapping(entry.value, []) if isinstance(entry.value, YamlMapping) else None
        if mapping is None or mapping.entry(key) is None:
            severity = Severity.WARNING if current == exempt[1] else Severity.ERROR
            location = mapping.location if mapping else self.location
            self.report("F105", f"'{self.prefix}{parent}.{key}' is missing.", fix, location, severity)

    def pairs(self, key: str) -> tuple[tuple[str, str, Location], ...]:
        """Return the mapping under `key` as triples of name, text and location of the text."""
        mapping = self.mapping(key)
        if mapping is None:
            return ()
        return tuple(
            (name, mapping.scalar(entry.value, name), entry.value.location)
            for name, entry in mapping.entries.items()
            if not (isinstance(entry.value, YamlScalar) and entry.value.is_null)
        )

    def localized(self, key: str, required: str = "") -> Localized:
        """Return texts by language: `{ar: …, en: …}`."""
        mapping = self.mapping(key, required)
        return mapping.languages(NO_KEYS) if mapping else Localized()

    def languages(self, except_keys: frozenset[str]) -> Localized:
        """Return the text of every key that is a language tag; report other keys (F104)."""
        names = self._language_keys(name for name in self.entries if name not in except_keys)
        pairs = ((name, self.scalar(self.entries[name].value, name)) for name in names)
        return Localized(tuple((name, value) for name, value in pairs if value))

    def language_keys(self) -> Iterator[str]:
        """Yield every key of a mapping whose keys are language tags; report the others (F104)."""
        yield from self._language_keys(self.all_keys())

    def _language_keys(self, names: Iterable[str]) -> Iterator[str]:
        for name in names:
            self.requested.add(name)
            if LANGUAGE_TAG.match(name):
                yield name
            else:
                message = f"'{self.prefix}{name}' is not a language code."
                fix = "Use a code such as ar, en, fa, he or ur."
                self.report("F104", message, fix, self.entries[name].location)
