"""A brief's own rules: forms that mean a certain entity in it, and forms that are never a name there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mujaz.language.folding.engine import FoldedText
from mujaz.link.automaton import Pattern, build_patterns
from mujaz.link.match_filter import Hit, match_at
from mujaz.link.name_forms import Name
from mujaz.model.brief import MentionRules

NO_ENTITY = ""


class BriefRules(NamedTuple):
    """The rules of one brief, ready for matching."""

    pin: tuple[tuple[str, str], ...] = ()
    ignore: tuple[str, ...] = ()
    declared: frozenset[str] = frozenset()


NO_RULES = BriefRules()


def brief_rules(rules: MentionRules) -> BriefRules:
    """Return a brief's rules; where a form is both pinned and ignored, the pin wins."""
    return BriefRules(rules.pin, rules.ignore, frozenset(rules.declared))


def rule_hits(rules: BriefRules, text: str, folded: FoldedText, language: str) -> Iterator[Hit]:
    """Yield hits of pinned and ignored forms. An ignored hit has no entity; it blocks names inside it."""
    if rules.pin or rules.ignore:
        for pattern in _patterns(rules, language):
            yield from _hits(pattern, text, folded)


@lru_cache(maxsize=64)
def _patterns(rules: BriefRules, language: str) -> tuple[Pattern, ...]:
    """Return the patterns of both lists. A listed form is a name, even if it is a function word."""
    names = [Name(NO_ENTITY, form, language, False) for form in rules.ignore]
    names += [Name(entity, form, language, False) for form, entity in rules.pin]
    return tuple(
        pattern._replace(edges=pattern.edges._replace(function_words=frozenset(), whole_words=frozenset()))
        for pattern in build_patterns(names, language)
    )


def _hits(pattern: Pattern, text: str, folded: FoldedText) -> Iterator[Hit]:
    first = folded.text.find(pattern.key)
    while first >= 0:
        hit = match_at(pattern, text, folded, first)
        if hit is not None:
            forms = tuple(form for form in hit.forms if form.entity != NO_ENTITY)
            yield Hit(hit.start, hit.end, forms, pinned=True)
        first = folded.text.find(pattern.key, first + 1)
