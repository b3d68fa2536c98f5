"""Sampled shingles find the same wire copy in several outlets, whatever each made of it."""

import random
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.link.near_duplicates import (
    COMMONEST,
    FEWEST,
    SIMILAR,
    containment,
    min_hashes,
    sampled_shingles,
    sampled_shingles_of,
    similar_keys,
)
from mujaz.model.brief import Brief
from tests.link.toy import brief

SUBJECTS = "الميناء السوق الجسر القطار المستشفى المدرسة النهر الحقل المصنع المتحف"
VERBS = "أعلن افتتح أغلق رمم وسع نقل باع درس قاس أجل"
OBJECTS = "الرصيف القناة الأبواب الجداول المختبر الحجارة الخطة المخزن الطريق الأرشيف"


def article(seed: int, sentences: int = 20) -> list[str]:
    """Return paragraphs that no other seed gives."""
    chance = random.Random(seed)
    words = (SUBJECTS.split(), VERBS.split(), OBJECTS.split())
    return [
        " ".join(f"{chance.choice(kind)}{chance.randrange(40)}" for _ in range(3) for kind in words) + "."
        for _ in range(sentences)
    ]


def near(briefs: Iterable[Brief]) -> Mapping[str, tuple[str, ...]]:
    return similar_keys({brief.id: sampled_shingles_of(brief) for brief in briefs})


def test_wire_copy_is_found_whatever_an_outlet_made_of_it() -> None:
    copy = article(1)
    shortened = [*copy[:12], "وأضاف مراسلنا فقرة من عنده لا توجد في النص الأول."]
    spelled = [paragraph.replace("ا", "أ").replace("ق", "قَ") for paragraph in copy]
    found = near(
        [
            brief(copy, name="first"),
            brief(shortened, name="shortened"),
            brief(spelled, name="spelled"),
            brief(article(2), name="another"),
        ]
    )
    assert found == {
        "first": ("spelled", "shortened"),
        "shortened": ("first", "spelled"),
        "spelled": ("first", "shortened"),
    }


def test_a_paragraph_of_a_long_article_is_found_by_sampled_shingles_alone() -> None:
    copy = article(1, 40)
    paragraphs = [" ".join(copy[start : start + 5]) for start in range(0, 40, 5)]
    sampled = [
        containment(sampled_shingles(copy, "ar"), sampled_shingles([paragraph], "ar"))
        for paragraph in paragraphs
    ]
    hashed = [
        containment(frozenset(min_hashes(" ".join(copy))), frozenset(min_hashes(paragraph)))
        for paragraph in paragraphs
    ]
    assert min(sampled) >= SIMILAR
    assert min(hashed) < SIMILAR


def test_short_texts_say_nothing() -> None:
    assert near([brief(["خبر عاجل من المدينة."], name=name) for name in "ab"]) == {}


def test_a_formula_that_all_have_makes_no_near_duplicates() -> None:
    formula = article(7, 3)
    briefs = [brief([*article(seed, 9), *formula], name=f"b{seed:02}") for seed in range(COMMONEST + 10)]
    assert near(briefs) == {}


@given(st.sets(st.integers()), st.sets(st.integers()))
def test_likeness_is_the_same_from_both_sides(one: set[int], other: set[int]) -> None:
    assert containment(frozenset(one), frozenset(other)) == containment(frozenset(other), frozenset(one))
    assert containment(frozenset(one), frozenset(one)) == (1.0 if len(one) >= FEWEST else 0.0)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.frozensets(st.integers(0, 40)), max_size=8))
def test_near_duplicates_are_mutual(digests: dict[str, frozenset[int]]) -> None:
    found = similar_keys(digests)
    pairs = {(key, other) for key, others in found.items() for other in others}
    assert pairs == {(other, name) for name, other in pairs}
    assert all(name != other for name, other in pairs)


@pytest.mark.parametrize("language", ["ar", "fa", "he", "en"])
def test_digests_are_the_same_in_every_process(language: str) -> None:
    words = ["one two three four five six seven eight nine ten eleven twelve"]
    assert sorted(sampled_shingles(words, language)) == sorted(sampled_shingles(list(words), language))
    assert all(0 <= digest < 2**32 for digest in sampled_shingles(words, language))
