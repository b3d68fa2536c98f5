"""Find the names of entities in a text: fold, search, judge the boundaries, keep the longest.

The work has two steps, because an ambiguous alias counts only where the rest of the document names
its entity: `scan` finds what may be meant, `settle` decides once the whole document is known.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from mujaz.link.finder import Finders, finders_of
from mujaz.link.fold import fold
from mujaz.link.fold.engine import Folded
from mujaz.link.judge import Hit, judge
from mujaz.link.local import Local, local_hits, no_rules
from mujaz.link.longest import longest
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
    found = list(_hits(matcher, text, folded, language))
    if local.pin or local.ignore:
        found += local_hits(local, text, folded, language)
    return longest(found)


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


def _hits(matcher: Matcher, text: str, folded: Folded, language: str) -> Iterator[Hit]:
    for last, patterns in matcher.finders.places(folded.text, language):
        for pattern in patterns:
            hit = judge(pattern, text, folded, last - pattern.length + 1)
            if hit is not None:
                yield hit
