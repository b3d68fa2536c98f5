"""Indexes the names of all records and the common words of all texts, to tell new names from them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mujaz.entities.capitalised_names import WORD as LATIN_WORD
from mujaz.entities.find_counterpart import WORD
from mujaz.entities.segment_sides import SegmentSide, sides_of
from mujaz.language.folding import fold_key
from mujaz.language.name_skeleton import ARTICLE, name_skeleton
from mujaz.link.name_forms import names_of
from mujaz.model.brief import Brief
from mujaz.model.library import Library

MIN_CONSONANTS = 3
"""Fewest consonants from which an equal skeleton hints at the same name."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Names and words of a library, for look-ups."""

    keys: Mapping[str, tuple[str, ...]]
    """Ids of records by the `name_key` of each of their names."""
    skeletons: Mapping[str, tuple[str, ...]]
    """Ids of records by the consonant skeleton of each of their names."""
    last_words: Mapping[str, tuple[str, ...]]
    """Ids of records by the key of the last word of each name with several words."""
    vocabulary: frozenset[str]
    """Every word, as written, of the texts in scripts without capitals."""
    lowercase_words: frozenset[str]
    """Every word that occurs without a capital in scripts with capitals."""

    def similar_records(self, names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """Return the ids of records with a name that sounds the same or ends in one of `names`."""
        ids: list[str] = []
        for language, name in names:
            ids += self.last_words.get(name_key(name, language), ())
            skeleton = name_skeleton(name)
            ids += self.skeletons.get(skeleton, ()) if len(skeleton) >= MIN_CONSONANTS else ()
        return tuple(dict.fromkeys(ids))


def known_names_of(library: Library) -> KnownNames:
    """Return the names and words of a library."""
    keys, skeletons, last_words = defaultdict(set), defaultdict(set), defaultdict(set)
    for entity in library.entities.values():
        for name in names_of(entity):
            key = name_key(name.text, name.language)
            keys[key].add(entity.id)
            skeletons[name_skeleton(name.text)].add(entity.id)
            if " " in key:
                last_words[name_key(key.rpartition(" ")[2], name.language)].add(entity.id)
    return KnownNames(
        _sorted(keys),
        _sorted(skeletons),
        _sorted(last_words),
        _vocabulary(library.briefs),
        _lowercase_words(library.briefs),
    )


def name_key(name: str, language: str) -> str:
    """Return the key under which spellings of a name are equal: folded, without an article before it."""
    return ARTICLE.sub("", fold_key(name, language), count=1)


def _sorted(sets: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(sorted(ids)) for key, ids in sets.items()}


def _sides(briefs: Iterable[Brief]) -> Iterator[SegmentSide]:
    for brief in briefs:
        for segment in brief.segments:
            yield from sides_of(brief, segment)


def _vocabulary(briefs: Iterable[Brief]) -> frozenset[str]:
    texts = (side.text for side in _sides(briefs) if not side.has_capitals)
    return frozenset(word for text in texts for word in WORD.findall(text))


def _lowercase_words(briefs: Iterable[Brief]) -> frozenset[str]:
    texts = (side.text for side in _sides(briefs) if side.has_capitals)
    return frozenset(word for text in texts for word in LATIN_WORD.findall(text) if word.islower())
