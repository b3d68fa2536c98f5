"""What the archive knows already: the names of its records, and the common words of its texts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mujaz.entities.capitalised_names import WORD as LATIN_WORD
from mujaz.entities.pairing import WORD
from mujaz.entities.segment_sides import Column, columns_of
from mujaz.language.folding import fold_key
from mujaz.language.name_skeleton import ARTICLE, name_skeleton
from mujaz.link.name_forms import names_of
from mujaz.model.brief import Brief
from mujaz.model.library import Library

SHORTEST = 3
"""Consonants from which an equal skeleton hints at the same name."""


@dataclass(frozen=True, slots=True)
class Known:
    """Read once from a library, then only asked."""

    keys: Mapping[str, tuple[str, ...]]
    """Folded name without its article, and the records that have it."""
    skeletons: Mapping[str, tuple[str, ...]]
    last_words: Mapping[str, tuple[str, ...]]
    """Folded last word of a name of several words."""
    vocabulary: frozenset[str]
    """Every word of the texts without capitals, as written."""
    small: frozenset[str]
    """Every word that a text with capitals writes without one."""

    def perhaps(self, names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """Return the records that sound alike, or whose name ends in this one."""
        found: list[str] = []
        for language, name in names:
            found += self.last_words.get(key_of(name, language), ())
            sounds = name_skeleton(name)
            found += self.skeletons.get(sounds, ()) if len(sounds) >= SHORTEST else ()
        return tuple(dict.fromkeys(found))


def known_of(library: Library) -> Known:
    """Return what `library` knows."""
    keys, skeletons, last = defaultdict(set), defaultdict(set), defaultdict(set)
    for entity in library.entities.values():
        for name in names_of(entity):
            key = key_of(name.written, name.language)
            keys[key].add(entity.id)
            skeletons[name_skeleton(name.written)].add(entity.id)
            if " " in key:
                last[key_of(key.rpartition(" ")[2], name.language)].add(entity.id)
    return Known(
        _sorted(keys), _sorted(skeletons), _sorted(last), _vocabulary(library.briefs), _small(library.briefs)
    )


def key_of(name: str, language: str) -> str:
    """Return a name as two spellings of it are compared: folded, without an article before it."""
    return ARTICLE.sub("", fold_key(name, language), count=1)


def _sorted(sets: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(sorted(ids)) for key, ids in sets.items()}


def _columns(briefs: Iterable[Brief]) -> Iterator[Column]:
    for brief in briefs:
        for segment in brief.segments:
            yield from columns_of(brief, segment)


def _vocabulary(briefs: Iterable[Brief]) -> frozenset[str]:
    texts = (column.text for column in _columns(briefs) if not column.capitals)
    return frozenset(word for text in texts for word in WORD.findall(text))


def _small(briefs: Iterable[Brief]) -> frozenset[str]:
    texts = (column.text for column in _columns(briefs) if column.capitals)
    return frozenset(word for text in texts for word in LATIN_WORD.findall(text) if word.islower())
