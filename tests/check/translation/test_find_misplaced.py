"""Translations in any order: each is told of once at most, and where all are in place nothing is."""

from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.translation_checks import Languages, Pair, brief_of
from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.translation.placement.find_misplaced import Misplaced, find_misplaced
from mujaz.check.translation.placement.segment_facts import facts_of_segments
from mujaz.check.translation.placement.shifted import Shift
from mujaz.model.brief import Brief

PAIRS: tuple[Pair, ...] = (
    (
        "قال وزير التعليم إن المدارس والجامعات ستفتح أبوابها في الربيع.",
        "The minister of education said that schools and universities would open in spring.",
    ),
    (
        "حملت السفينة القمح والزيت إلى الميناء، وبقي السوق مفتوحاً طوال الليل.",
        "The ship brought wheat and oil to the port, and the market was open all night.",
    ),
    (
        "وفي المساء نزل المطر على الجبال والقرى وامتلأ النهر بالماء.",
        "In the evening rain fell on the mountains and villages, and the river filled with water.",
    ),
    (
        "ووجد الطبيب في المستشفى 14 مريضاً يحتاجون إلى الدواء.",
        "At the hospital the doctor found 14 patients who needed medicine.",
    ),
    (
        "وكتبت الصحيفة أن المتحف سيعرض 60 لوحة من تاريخ المدينة.",
        "The newspaper wrote that the museum would show 60 paintings from the city's history.",
    ),
    (
        "وقرر البرلمان خفض الضريبة على شركات الكهرباء.",
        "Parliament decided to cut the tax on electricity companies.",
    ),
)
LANGUAGES = Languages("ar", "en")


def found_in(order: list[int]) -> list[frozenset[int]]:
    pairs = [(source, PAIRS[place][1]) for (source, _), place in zip(PAIRS, order, strict=True)]
    return [misplaced.numbers for misplaced in misplaced_in(brief_of(pairs, LANGUAGES))]


def misplaced_in(brief: Brief) -> list[Misplaced]:
    facts = facts_of_segments(texts_of(brief).pairs, brief.language, brief.translation)
    return list(find_misplaced(brief, facts))


def test_nothing_is_apart_where_all_are_in_place() -> None:
    assert found_in([0, 1, 2, 3, 4, 5]) == []


@given(st.permutations(range(len(PAIRS))))
@settings(deadline=None)
def test_each_segment_has_one_cause_at_most_and_is_really_moved(order: list[int]) -> None:
    found = list(chain.from_iterable(found_in(order)))
    assert len(found) == len(set(found))
    assert set(found) <= {place + 1 for place, came_from in enumerate(order) if place != came_from}


@given(st.integers(0, len(PAIRS) - 1), st.integers(0, len(PAIRS) - 1))
@settings(deadline=None)
def test_one_paragraph_that_was_moved_is_one_cause(place: int, to: int) -> None:
    order = list(range(len(PAIRS)))
    order.insert(to, order.pop(place))
    pairs = [(source, PAIRS[came_from][1]) for (source, _), came_from in zip(PAIRS, order, strict=True)]
    causes = misplaced_in(brief_of(pairs, LANGUAGES))
    assert len(causes) == (place != to)
    assert all(isinstance(cause, Shift) == (abs(place - to) > 1) for cause in causes)
