"""The written forms of entities: which of them count in a text of which language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mujaz.model.entity import Entity

LATIN = "en"
"""The language whose names also stand for romanizations."""

FALLBACK: Mapping[str, tuple[str, ...]] = {
    "fa": ("ar",),
    "ur": ("ar", "fa"),
    "ckb": ("ar",),
    "ps": ("ar", "fa"),
}
"""Texts in these languages are also searched for the names of others."""


@dataclass(frozen=True, slots=True)
class Name:
    """One way in which a record says its entity is written."""

    entity: str
    written: str
    language: str
    ambiguous: bool


def names_of(entity: Entity) -> Iterator[Name]:
    """Yield names, aliases, then romanizations (as English), each as written."""
    for text in entity.names.texts():
        yield Name(entity.id, text.value, _primary(text.language), False)
    for alias in entity.aliases:
        if alias.name:
            yield Name(entity.id, alias.name, _primary(alias.language), alias.ambiguous)
    for _, spelling in entity.romanizations:
        if spelling:
            yield Name(entity.id, spelling, LATIN, False)


def languages_searched(language: str) -> tuple[str, ...]:
    """Return the languages whose names count in a text of `language`: its own, its fallbacks, Latin ones."""
    primary = _primary(language)
    return tuple(dict.fromkeys((primary, *FALLBACK.get(primary, ()), LATIN)))


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
