"""Near-duplicates over an archive: the same wire copy in several outlets, whatever each made of it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.link.shingles import COMMONEST, FEWEST, Twin, fingerprint, near_duplicates, share, twins_of
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


def test_wire_copy_is_found_whatever_an_outlet_made_of_it() -> None:
    copy = article(1)
    shortened = [*copy[:12], "وأضاف مراسلنا فقرة من عنده لا توجد في النص الأول."]
    spelled = [paragraph.replace("ا", "أ").replace("ق", "قَ") for paragraph in copy]
    found = near_duplicates(
        [
            brief(copy, name="first"),
            brief(shortened, name="shortened"),
            brief(spelled, name="spelled"),
            brief(article(2), name="another"),
        ]
    )
    assert {name: [twin.brief for twin in twins] for name, twins in found.items()} == {
        "first": ["spelled", "shortened"],
        "shortened": ["first", "spelled"],
        "spelled": ["first", "shortened"],
    }
    assert found["first"][0] == Twin("spelled", 1.0)


def test_short_texts_say_nothing() -> None:
    assert near_duplicates([brief(["خبر عاجل من المدينة."], name=name) for name in "ab"]) == {}


def test_a_formula_that_all_have_makes_no_twins() -> None:
    formula = article(7, 3)
    briefs = [brief([*article(seed, 9), *formula], name=f"b{seed:02}") for seed in range(COMMONEST + 10)]
    assert near_duplicates(briefs) == {}


@given(st.sets(st.integers()), st.sets(st.integers()))
def test_likeness_is_the_same_from_both_sides(one: set[int], other: set[int]) -> None:
    assert share(frozenset(one), frozenset(other)) == share(frozenset(other), frozenset(one))
    assert share(frozenset(one), frozenset(one)) == (1.0 if len(one) >= FEWEST else 0.0)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.frozensets(st.integers(0, 40)), max_size=8))
def test_twins_are_twins_of_each_other(prints: dict[str, frozenset[int]]) -> None:
    found = twins_of(prints)
    pairs = {(name, twin.brief) for name, twins in found.items() for twin in twins}
    assert pairs == {(other, name) for name, other in pairs}
    assert all(name != other for name, other in pairs)


@pytest.mark.parametrize("language", ["ar", "fa", "he", "en"])
def test_a_fingerprint_does_not_depend_on_the_run(language: str) -> None:
    """The digests are fixed numbers: a cache may keep them from one build to the next."""
    words = ["one two three four five six seven eight nine ten eleven twelve"]
    assert sorted(fingerprint(words, language)) == sorted(fingerprint(list(words), language))
    assert all(0 <= digest < 2**32 for digest in fingerprint(words, language))
