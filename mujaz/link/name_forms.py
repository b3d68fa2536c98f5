"""The names of entities, and the languages whose names count in a text."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mujaz.language.profiles import profile_of
from mujaz.model.entity import Entity

LATIN = "en"
"""The language whose names also stand for romanizations."""


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
    profile = profile_of(own)
    return tuple(dict.fromkeys((own, *(profile.names_also_from if profile else ()), LATIN)))


@cache
def primary(language: str) -> str:
    """Return the first subtag of a BCP 47 tag, in small letters."""
    return language.partition("-")[0].lower()
