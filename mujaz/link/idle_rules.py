"""Finds rules of a brief that have no effect, because their form does not occur in it."""

from collections.abc import Iterator
from itertools import chain

from mujaz.language.folding import fold
from mujaz.link.brief_rules import BriefRules, rule_hits
from mujaz.link.scan_brief import texts_of
from mujaz.model.brief import Brief


def idle_rules(brief: Brief) -> tuple[str, ...]:
    """Return the pinned and ignored forms that no title, summary or passage has, in the order of the file.

    A form counts as present with its prefixes and in every spelling that folds to it.
    """
    rules = brief.rules
    if not rules.pin and not rules.ignore:
        return ()
    texts = [(text.value, fold(text.value, text.language), text.language) for text in texts_of(brief)]
    return tuple(
        form
        for form, local in _alone(brief)
        if not any(chain.from_iterable(rule_hits(local, *text) for text in texts))
    )


def _alone(brief: Brief) -> Iterator[tuple[str, BriefRules]]:
    """Yield each form with a set of rules that holds nothing else."""
    for form, entity in brief.rules.pin:
        yield form, BriefRules(pin=((form, entity),))
    for form in brief.rules.ignore:
        yield form, BriefRules(ignore=(form,))
