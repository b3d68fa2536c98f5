"""Tells whether a text names an entity, or has a word derived from its name."""

from collections.abc import Iterator
from functools import lru_cache

from mujaz.language.comparison_form import comparison_form, is_arabic_script
from mujaz.model.entity import Entity

SHORTEST, MAX_DISTANCE = 4, 5
"""Letters of a word by which a derived word is known: Leba-non, Leba-nese."""


def is_named(entity: Entity, surface: str, language: str) -> bool:
    """Whether the words in a text are a certain name of the entity, not an ambiguous one."""
    plain = comparison_form(language)
    wanted = plain(surface)
    doubtful = {plain(alias.name) for alias in entity.aliases if alias.ambiguous}
    return wanted not in doubtful and f"ال{wanted}" not in doubtful


def is_hinted_at(entity: Entity, language: str, plain: str) -> bool:
    """Whether a plain text holds the beginning of a word of one of the entity's names in its language."""
    return any(stem in plain for stem in stems_of(tuple(names_in(entity, language)), language))


def names_in(entity: Entity, language: str) -> Iterator[str]:
    """Yield the names of an entity that a text in `language` may have."""
    primary = language.partition("-")[0]
    yield from (text.value for text in entity.names.texts() if text.language.partition("-")[0] == primary)
    yield from (alias.name for alias in entity.aliases if alias.language.partition("-")[0] == primary)
    if not is_arabic_script(language):
        yield from (spelling for _, spelling in entity.romanizations)


@lru_cache(maxsize=4096)
def stems_of(names: tuple[str, ...], language: str) -> frozenset[str]:
    """Return the beginnings of the words of names, by which words made from them are known."""
    plain = comparison_form(language)
    stems = set()
    for name in names:
        for word in plain(name).split():
            bare = word.removeprefix("ال").removeprefix("al-")
            if len(bare) >= SHORTEST:
                stems.add(bare[: max(SHORTEST, min(MAX_DISTANCE, len(bare) - 2))])
    return frozenset(stems)
