"""The likeness of a source and a target: shared numbers, names and everyday words.

Each side's numbers, names and everyday words are compared. The weights are rough on purpose: what counts is
the difference between a text with its own translation and with another paragraph's, which is large.
"""

from collections.abc import Iterable
from typing import NamedTuple

from mujaz.check.translation.placement.concepts import concepts_of
from mujaz.check.translation.placement.consonant_classes import is_there, names_in, skeletons_in
from mujaz.check.translation.placement.length_ratio import deviation
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.language.comparison_form import is_arabic_script
from mujaz.language.numbers.read_numbers import Number
from mujaz.model.brief import Passage

NUMBER, LOST_NUMBER = 3.0, -2.0
NAME, LOST_NAME = 2.0, -0.8
CONCEPT, LOST_CONCEPT, OTHER_CONCEPT = 1.2, -0.45, -0.12
MENTION, LOST_MENTION = 2.0, -0.5
LENGTH = -3.0
CERTAIN_NAME = 3
"""Consonants from which a name that is not found counts."""
LEAST_NUMBER = 2


class Side(NamedTuple):
    """One text as a bag of things that do not depend on its language."""

    plain: str
    values: frozenset[float]
    """Every value above 2 that its numbers may have."""
    claims: tuple[tuple[float, ...], ...]
    concepts: frozenset[str]
    mentions: frozenset[str]
    names: tuple[str, ...]
    """Skeletons of the names in a text in Latin script."""
    skeletons: frozenset[str]
    """Skeletons of all words of a text in Arabic script."""


def sides_of(facts: SegmentFacts, language: str, translation: str) -> tuple[Side, Side]:
    """Return both sides of one translated segment."""
    texts, segment = facts.texts, facts.texts.segment
    source = _side(facts.source, facts.source_tokens, facts.source_numbers, language, segment.source)
    target = _side(facts.target, facts.target_tokens, facts.target_numbers, translation, segment.target)
    return _with_names(source, texts.source, language), _with_names(target, texts.target, translation)


def _side(
    plain: str, tokens: Iterable[str], numbers: Iterable[Number], language: str, passage: Passage | None
) -> Side:
    return Side(
        plain=plain,
        values=frozenset(value for number in numbers for value in number.values if value > LEAST_NUMBER),
        claims=tuple(
            number.values for number in numbers if number.required and number.values[0] > LEAST_NUMBER
        ),
        concepts=concepts_of(frozenset(tokens), language),
        mentions=frozenset(mention.entity for mention in passage.mentions) if passage else frozenset(),
        names=(),
        skeletons=frozenset(),
    )


def _with_names(side: Side, text: str, language: str) -> Side:
    if is_arabic_script(language):
        return side._replace(skeletons=skeletons_in(text))
    return side._replace(names=names_in(text))


def likeness(source: Side, target: Side, expected: float) -> float:
    """Return how well two texts fit: about 5 to 15 for a translation, below 0 for two that are none."""
    lost = sum(target.values.isdisjoint(values) for values in source.claims)
    lost += sum(source.values.isdisjoint(values) for values in target.claims)
    shared = len(source.concepts & target.concepts)
    score = NUMBER * len(source.values & target.values) + LOST_NUMBER * lost + CONCEPT * shared
    score += LOST_CONCEPT * (len(target.concepts) - shared) + OTHER_CONCEPT * (len(source.concepts) - shared)
    score += MENTION * len(source.mentions & target.mentions)
    score += LOST_MENTION * len(source.mentions ^ target.mentions)
    score += _names(source.names, target.skeletons) + _names(target.names, source.skeletons)
    return score + LENGTH * abs(deviation(source.plain, target.plain, expected))


def has_in_common(source: Side, target: Side) -> bool:
    """Whether two texts share a number, an everyday word or a name, be the rest as it may."""
    shared = source.values & target.values or source.concepts & target.concepts
    return bool(shared) or not source.mentions.isdisjoint(target.mentions)


def _names(names: tuple[str, ...], skeletons: frozenset[str]) -> float:
    if not skeletons:
        return 0.0
    score = 0.0
    for name in names:
        if is_there(name, skeletons):
            score += NAME
        elif len(name) >= CERTAIN_NAME:
            score += LOST_NAME
    return score
