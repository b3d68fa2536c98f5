"""Chooses the names to search for in a text of each language, and finds where their letters occur."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mujaz.link.automaton import Pattern, build_automaton, build_patterns
from mujaz.link.name_forms import LATIN, Name, languages_searched, names_of, primary
from mujaz.model.entity import Entity

PREPARED = (LATIN, "ar")
"""Languages whose automata are built at once. Others are built for the first text in them."""


class Finder(NamedTuple):
    """One automaton, with a quick test whether a text can contain any of its names."""

    automaton: Any
    """None where there is no name."""
    starts: re.Pattern[str] | None
    """Matches any first character of a name."""

    def matches(self, folded: str) -> Iterator[tuple[int, tuple[Pattern, ...]]]:
        """Yield the last offset and the patterns of each sequence of letters that spells a name."""
        if self.starts is not None and self.starts.search(folded):
            yield from self.automaton.iter(folded)


class Finders(dict[str, Finder]):
    """The finder of each primary language subtag, built when first asked for.

    English names and romanizations in plain letters are common to all languages and stand apart,
    so that they are built and held once.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        super().__init__()
        self.names: list[Name] = []
        common: list[Name] = []
        for name in names:
            (common if name.language == LATIN and name.text.isascii() else self.names).append(name)
        self.common = _finder(common, LATIN)
        for language in {*PREPARED, *(name.language for name in self.names)}:
            self.prepare(language)

    def __missing__(self, language: str) -> Finder:
        languages = languages_searched(language)
        finder = self[language] = _finder([n for n in self.names if n.language in languages], language)
        return finder

    def prepare(self, language: str) -> None:
        """Build the finder for the language of a BCP 47 tag, if it is not there yet."""
        self[primary(language)]

    def matches(self, folded: str, language: str) -> Iterator[tuple[int, tuple[Pattern, ...]]]:
        """Yield what may be a name in a folded text of the language of a BCP 47 tag."""
        yield from self[primary(language)].matches(folded)
        yield from self.common.matches(folded)


def finders_of(entities: Iterable[Entity]) -> Finders:
    """Return the finders for all names of `entities`."""
    return Finders(name for entity in entities for name in names_of(entity))


def _finder(names: list[Name], language: str) -> Finder:
    patterns = build_patterns(names, language)
    starts = sorted({pattern.key[0] for pattern in patterns})
    return Finder(
        build_automaton(patterns), re.compile(f"[{re.escape(''.join(starts))}]") if starts else None
    )
