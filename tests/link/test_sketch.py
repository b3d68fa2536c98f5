"""Sketches: a few numbers by which nearly the same text is known again."""

import random

from hypothesis import given
from hypothesis import strategies as st

from mujaz.link.fingerprint import KEPT, packed, sketch, sketch_of, unpacked
from mujaz.link.shingles import ALIKE, share, twins_of
from tests.link.test_near_duplicates import article
from tests.link.toy import brief


def paragraphs(seed: int) -> list[str]:
    """Return running text of one author: words of letters as often as Arabic has them, about."""
    chance = random.Random(seed)
    letters = "ااااالللللييييممموووننرررتتتبببةةعععددسسفففههقققكككححجشصطخذضثزغظ"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 7))) for _ in range(260)]
    return [" ".join(words[place : place + 40]) + "." for place in range(0, 260, 40)]


def alike(one: list[str], other: list[str]) -> float:
    return share(frozenset(sketch(" ".join(one))), frozenset(sketch(" ".join(other))))


def test_copy_is_known_again_whatever_an_outlet_made_of_it() -> None:
    for seed in range(40):
        copy = paragraphs(seed)
        assert alike(copy, [paragraph.replace("ا", "أ") for paragraph in copy]) == 1.0
        assert alike(copy, ["وقال مراسلنا إن السوق مفتوحة.", *copy]) >= 0.8
        assert alike(copy, copy[:5]) >= ALIKE
        assert alike(copy, paragraphs(seed + 1000)) == 0.0


def test_formulas_make_no_copy() -> None:
    formula = "وجاء ذلك في بيان صحافي نشرته الوكالة على صفحتها الرسمية مساء اليوم."
    assert alike([*paragraphs(1), formula], [*paragraphs(2), formula]) < ALIKE


@given(st.text())
def test_a_sketch_is_short_and_in_order(text: str) -> None:
    found = sketch(text)
    assert len(found) <= KEPT
    assert list(found) == sorted(set(found))
    assert all(0 <= digest < 2**32 for digest in found)


def test_markup_is_no_text() -> None:
    words = article(1)
    assert sketch_of(brief(words)) == sketch(" ".join(words))


def test_prints_too_short_to_tell_meet_nobody() -> None:
    assert twins_of({"a": (1, 2, 3), "b": (1, 2, 3)}) == {}


@given(st.lists(st.integers(0, 2**32 - 1), max_size=KEPT))
def test_a_sketch_that_was_kept_is_the_same(numbers: list[int]) -> None:
    assert unpacked(packed(tuple(numbers))) == tuple(numbers)
