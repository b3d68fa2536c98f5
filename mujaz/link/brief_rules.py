"""One brief's own rules: surface forms that mean a certain entity here, or that never are a name."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mujaz.language.folding.engine import Folded
from mujaz.link.automaton import Pattern, build_patterns
from mujaz.link.match_filter import Hit, judge
from mujaz.link.name_forms import Name
from mujaz.model.brief import MentionRules

NOBODY = ""


class Local(NamedTuple):
    """The rules of one brief, ready for matching."""

    pin: tuple[tuple[str, str], ...] = ()
    ignore: tuple[str, ...] = ()
    declared: frozenset[str] = frozenset()


no_rules = Local()


def local_rules(rules: MentionRules) -> Local:
    """Return a brief's rules; where a form is both pinned and ignored, the pin wins."""
    return Local(rules.pin, rules.ignore, frozenset(rules.declared))


def local_hits(local: Local, text: str, folded: Folded, language: str) -> Iterator[Hit]:
    """Yield pinned and ignored places; an ignored one carries no form and still blocks what it contains."""
    if local.pin or local.ignore:
        for pattern in _patterns(local, language):
            yield from _places(pattern, text, folded)


@lru_cache(maxsize=64)
def _patterns(local: Local, language: str) -> tuple[Pattern, ...]:
    """Return the patterns of both lists. What a person named is a name, even if it is a function word."""
    names = [Name(NOBODY, written, language, False) for written in local.ignore]
    names += [Name(entity, written, language, False) for written, entity in local.pin]
    return tuple(
        pattern._replace(edges=pattern.edges._replace(function_words=frozenset(), whole_words=frozenset()))
        for pattern in build_patterns(names, language)
    )


def _places(pattern: Pattern, text: str, folded: Folded) -> Iterator[Hit]:
    first = folded.text.find(pattern.key)
    while first >= 0:
        hit = judge(pattern, text, folded, first)
        if hit is not None:
            forms = tuple(form for form in hit.forms if form.entity != NOBODY)
            yield Hit(hit.start, hit.end, forms, pinned=True)
        first = folded.text.find(pattern.key, first + 1)
