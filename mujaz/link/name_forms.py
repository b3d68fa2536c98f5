"""The names of entities, and the languages whose names count in a text."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

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


class Name(NamedTuple):
    """One way in which a record says its entity is written."""

    entity: str
    text: str
    language: str
    ambiguous: bool


def names_of(entity: Entity) -> Iterator[Name]:
    """Yield names, aliases, then romanizations (as English), each as written."""
    for language, value in entity.names.pairs:
        if value:
            yield Name(entity.id, value, primary(language), False)
    for alias in entity.aliases:
        if alias.name:
            yield Name(entity.id, alias.name, primary(alias.language), alias.ambiguous)
    for _, spelling in entity.romanizations:
        if spelling:
            yield Name(entity.id, spelling, LATIN, False)


def languages_searched(language: str) -> tuple[str, ...]:
    """Return the languages whose names count in a text of `language`: its own, its fallbacks, Latin ones."""
    own = primary(language)
    return tuple(dict.fromkeys((own, *FALLBACK.get(own, ()), LATIN)))


@cache
def primary(language: str) -> str:
    """Return the first subtag of a BCP 47 tag, in small letters."""
    return language.partition("-")[0].lower()
