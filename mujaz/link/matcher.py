"""Finds the names of entities in a text: fold, search, check word boundaries, keep the longest.

The work has two steps, because an ambiguous alias counts only where the rest of the document names
its entity: `scan` finds possible names, `resolve` decides once the whole document is known.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from mujaz.language.folding import fold
from mujaz.language.folding.engine import FoldedText
from mujaz.link.automaton import Pattern
from mujaz.link.brief_rules import NO_RULES, BriefRules, rule_hits
from mujaz.link.finder import Finders, finders_of
from mujaz.link.match_filter import Hit, match_at
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


def scan(matcher: Matcher, text: str, language: str, rules: BriefRules = NO_RULES) -> tuple[Hit, ...]:
    """Return the names in `text`, leftmost and longest, never overlapping, ambiguous ones included."""
    folded = fold(text, language)
    candidates = _candidates(matcher, folded, language)
    if rules.pin or rules.ignore:
        hits = [
            hit
            for begin, _, _, pattern in candidates
            if (hit := match_at(pattern, text, folded, begin - pattern.skip))
        ]
        return longest([*hits, *rule_hits(rules, text, folded, language)])
    return tuple(_leftmost(candidates, text, folded))


def resolve(hits: Iterable[Hit], support: Collection[str], base: int = 0) -> tuple[Mention, ...]:
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


def supported_by(hits: Iterable[Hit]) -> frozenset[str]:
    """Return the entities that `hits` name without doubt."""
    return frozenset([meaning(hit, ()) for hit in hits]) - {""}


_Candidate = tuple[int, int, int, Pattern]
"""A possible name: its start in the folded text, after any prefix; its end, negated, so that of two with one
start the longer sorts first; a number that makes it unique; its pattern."""


def _candidates(matcher: Matcher, folded: FoldedText, language: str) -> list[_Candidate]:
    return [
        (last - pattern.length + 1 + pattern.skip, -last - 1, number, pattern)
        for number, (last, patterns) in enumerate(matcher.finders.matches(folded.text, language))
        for pattern in patterns
    ]


def _leftmost(candidates: list[_Candidate], text: str, folded: FoldedText) -> list[Hit]:
    """Return the same as `longest` for all hits, without checking names that lie inside a selected one."""
    hits: list[Hit] = []
    start = before = reached = 0
    for begin, ends, _, pattern in sorted(candidates):
        same_span = begin == start and ends == before
        if begin < reached and not same_span:
            continue
        hit = match_at(pattern, text, folded, begin - pattern.skip)
        if hit is None:
            continue
        if same_span:
            hits[-1] = joined(hits[-1], hit)
        else:
            hits.append(hit)
            start, before, reached = begin, ends, -ends
    return hits
