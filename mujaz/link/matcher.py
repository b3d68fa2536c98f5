"""Find the names of entities in a text: fold, search, judge the boundaries, keep the longest.

The work has two steps, because an ambiguous alias counts only where the rest of the document names
its entity: `scan` finds what may be meant, `settle` decides once the whole document is known.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mujaz.link.automaton import build_automaton, build_patterns
from mujaz.link.fold import fold
from mujaz.link.fold.engine import Folded
from mujaz.link.judge import Hit, judge
from mujaz.link.local import Local, local_hits, no_rules
from mujaz.link.longest import longest
from mujaz.link.names import FALLBACK, LATIN, Name, languages_searched, names_of
from mujaz.model.entity import Entity
from mujaz.model.mention import Mention


@dataclass(frozen=True, slots=True, eq=False)
class Matcher:
    """All names of a library, ready to be searched for. Built once, then only read."""

    entities: frozenset[str]
    automata: Mapping[str, Any]
    """Primary language subtag of the text and its automaton, or None where there is no name."""


def build_matcher(entities: Mapping[str, Entity]) -> Matcher:
    """Return a matcher for every language that a record has a name in, and for those that borrow names."""
    names = [name for entity in entities.values() for name in names_of(entity)]
    languages = sorted({name.language for name in names} | {LATIN, "ar", *FALLBACK})
    automata = {
        language: build_automaton(build_patterns(_searched(names, language), language))
        for language in languages
    }
    return Matcher(frozenset(entities), automata)


def scan(matcher: Matcher, text: str, language: str, local: Local = no_rules) -> tuple[Hit, ...]:
    """Return the names in `text`, leftmost and longest, never overlapping, ambiguous ones included."""
    folded = fold(text, language)
    automaton = matcher.automata.get(language.partition("-")[0].lower(), matcher.automata[LATIN])
    found = [] if automaton is None else list(_hits(automaton, text, folded))
    return longest([*found, *local_hits(local, text, folded, language)])


def settle(hits: Iterable[Hit], support: Collection[str]) -> tuple[Mention, ...]:
    """Return the hits that mean exactly one entity, given the ids that the document names otherwise."""
    settled = ((hit, meaning(hit, support)) for hit in hits)
    return tuple(Mention(entity, hit.start, hit.end) for hit, entity in settled if entity)


def meaning(hit: Hit, support: Collection[str]) -> str:
    """Return the one entity that a hit means, or nothing.

    A name that two records share unambiguously means neither, until a brief pins it.
    """
    certain = {form.entity for form in hit.forms if not form.ambiguous}
    if certain:
        return certain.pop() if len(certain) == 1 else ""
    supported = {form.entity for form in hit.forms if form.entity in support}
    return supported.pop() if len(supported) == 1 else ""


def find_mentions(matcher: Matcher, text: str, language: str, local: Local = no_rules) -> tuple[Mention, ...]:
    """Return the mentions in one text that stands alone as a document."""
    hits = scan(matcher, text, language, local)
    return settle(hits, supported_by(hits) | local.declared)


def supported_by(hits: Iterable[Hit]) -> frozenset[str]:
    """Return the entities that `hits` name without doubt."""
    return frozenset(meaning(hit, ()) for hit in hits) - {""}


def _hits(automaton: Any, text: str, folded: Folded) -> Iterator[Hit]:
    for last, (length, patterns) in automaton.iter(folded.text):
        for pattern in patterns:
            hit = judge(pattern, text, folded, last - length + 1)
            if hit is not None:
                yield hit


def _searched(names: Iterable[Name], language: str) -> list[Name]:
    languages = languages_searched(language)
    return [name for name in names if name.language in languages]
