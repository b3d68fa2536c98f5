"""Names of two words and more that are almost, but not quite, written as their record has them."""

import re
from functools import lru_cache

from mujaz.check.translation.names.named_entities import names_in
from mujaz.language.comparison_form import comparison_form
from mujaz.model.brief import Passage
from mujaz.model.entity import Entity

WORD = re.compile(r"\w[\w'’-]*")
POSSESSIVE = re.compile(r"['’]s?$")
ALIKE = 75.0
"""Similarity from 0 to 100 from which one word may be another one misspelt: Samir, Sami."""
SHORTEST = 3
Span = tuple[int, int]


def misspelt(entity: Entity, language: str, target: Passage, text: str) -> str:
    """Return words of a target text that are nearly a name of the entity, empty where there are none.

    `text` is the target's plain text as written. At least one word must be the name's own, and the words
    must not be somebody else's name.
    """
    names = _names(tuple(names_in(entity, language)), language)
    plain = comparison_form(language)
    words = [match.span() for match in WORD.finditer(text)]
    surfaces = [POSSESSIVE.sub("", plain(text[start:end])) for start, end in words]
    for name in names:
        for first in range(len(words) - len(name) + 1):
            if not _is_nearly(surfaces[first : first + len(name)], name):
                continue
            start, end = words[first][0], words[first + len(name) - 1][1]
            if not _is_of_another(entity, target, (start, end)):
                return POSSESSIVE.sub("", text[start:end])
    return ""


@lru_cache(maxsize=4096)
def _names(names: tuple[str, ...], language: str) -> tuple[list[str], ...]:
    """Return the plain words of the names that have several."""
    plain = comparison_form(language)
    return tuple(WORD.findall(plain(name)) for name in names if " " in name.strip())


def _is_nearly(words: list[str], name: list[str]) -> bool:
    other = [pair for pair in zip(words, name, strict=True) if pair[0] != pair[1]]
    return 0 < len(other) < len(name) and all(_is_alike(*pair) for pair in other)


def _is_alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return min(len(one), len(other)) >= SHORTEST and fuzz.ratio(one, other) >= ALIKE


def _is_of_another(entity: Entity, target: Passage, span: Span) -> bool:
    """Whether the words, or a part of them, are linked to another entity, or all of them to this one."""
    for mention in target.mentions:
        if mention.entity == entity.id:
            if mention.start <= span[0] and span[1] <= mention.end:
                return True
        elif mention.start < span[1] and span[0] < mention.end:
            return True
    return False
