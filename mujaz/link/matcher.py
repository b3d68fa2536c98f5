"""Find the names of entities in a text: fold, search, judge the boundaries, keep the longest.

The work has two steps, because an ambiguous alias counts only where the rest of the document names
its entity: `scan` finds what may be meant, `settle` decides once the whole document is known.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from mujaz.language.folding import fold
from mujaz.language.folding.engine import Folded
from mujaz.link.automaton import Pattern
from mujaz.link.brief_rules import Local, local_hits, no_rules
from mujaz.link.finder import Finders, finders_of
from mujaz.link.match_filter import Hit, judge
from mujaz.link.overlaps import joined, longest
from mujaz.model.entity import Entity
from mujaz.model.mention import Mention


@dataclass(frozen=True, slots=True, eq=False)
class Matcher:
    """All names of a library, ready to be searched for. Built once, then only read."""

    entities: frozenset[str]
    finders: Finders


def build_matcher(entities: Mapping[str, Entity]) -> Matcher:
    """Return a matcher for texts of every language; those that only borrow names are prepared when met."""
    return Matcher(frozenset(entities), finders_of(entities.values()))


def prepare(matcher: Matcher, languages: Iterable[str]) -> None:
    """Build now what texts in these languages will need, for instance before processes are forked."""
    for language in languages:
        matcher.finders.prepare(language)


def scan(matcher: Matcher, text: str, language: str, local: Local = no_rules) -> tuple[Hit, ...]:
    """Return the names in `text`, leftmost and longest, never overlapping, ambiguous ones included."""
    folded = fold(text, language)
    places = _places(matcher, folded, language)
    if local.pin or local.ignore:
        hits = [hit for begin, _, _, it in places if (hit := judge(it, text, folded, begin - it.skip))]
        return longest([*hits, *local_hits(local, text, folded, language)])
    return tuple(_leftmost(places, text, folded))


def settle(hits: Iterable[Hit], support: Collection[str], base: int = 0) -> tuple[Mention, ...]:
    """Return the hits that mean exactly one entity, given the ids that the document names otherwise.

    `base` is where the text begins in which the hits were found; mentions count from there.
    """
    return tuple(
        [
            Mention(entity, hit.start - base, hit.end - base)
            for hit in hits
            if (entity := meaning(hit, support))
        ]
    )


def meaning(hit: Hit, support: Collection[str]) -> str:
    """Return the one entity that a hit means, or nothing.

    A name that two records share unambiguously means neither, until a brief pins it.
    """
    forms = hit.forms
    if len(forms) == 1:
        form = forms[0]
        return form.entity if not form.ambiguous or form.entity in support else ""
    certain = {form.entity for form in forms if not form.ambiguous}
    if certain:
        return certain.pop() if len(certain) == 1 else ""
    supported = {form.entity for form in forms if form.entity in support}
    return supported.pop() if len(supported) == 1 else ""


def find_mentions(matcher: Matcher, text: str, language: str, local: Local = no_rules) -> tuple[Mention, ...]:
    """Return the mentions in one text that stands alone as a document."""
    hits = scan(matcher, text, language, local)
    return settle(hits, supported_by(hits) | local.declared)


def supported_by(hits: Iterable[Hit]) -> frozenset[str]:
    """Return the entities that `hits` name without doubt."""
    return frozenset([meaning(hit, ()) for hit in hits]) - {""}


_Place = tuple[int, int, int, Pattern]
"""Where something reads like a name: where it begins in the folded text, after a prefix of its form; how far
its end lies before the start of that text, so that of two at one place the longer comes first; a number that
no other at this place has; and what it reads like."""


def _places(matcher: Matcher, folded: Folded, language: str) -> list[_Place]:
    return [
        (last - pattern.length + 1 + pattern.skip, -last - 1, number, pattern)
        for number, (last, patterns) in enumerate(matcher.finders.places(folded.text, language))
        for pattern in patterns
    ]


def _leftmost(places: list[_Place], text: str, folded: Folded) -> list[Hit]:
    """Return what `longest` makes of all hits, but leave names unjudged that lie in one that is kept."""
    kept: list[Hit] = []
    start = before = reached = 0
    for begin, ends, _, pattern in sorted(places):
        again = begin == start and ends == before
        if begin < reached and not again:
            continue
        hit = judge(pattern, text, folded, begin - pattern.skip)
        if hit is None:
            continue
        if again:
            kept[-1] = joined(kept[-1], hit)
        else:
            kept.append(hit)
            start, before, reached = begin, ends, -ends
    return kept
