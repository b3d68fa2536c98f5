"""Min-hashes: a few numbers that find nearly the same text again."""

import random

from hypothesis import given
from hypothesis import strategies as st

from mujaz.link.near_duplicates import (
    MIN_HASHES,
    SIMILAR,
    containment,
    min_hashes,
    min_hashes_of,
    pack_min_hashes,
    similar_keys,
    unpack_min_hashes,
)
from tests.link.test_sampled_shingles import article
from tests.link.toy import brief


def paragraphs(seed: int) -> list[str]:
    """Return running text of one author: words of letters as often as Arabic has them, about."""
    chance = random.Random(seed)
    letters = "ااااالللللييييممموووننرررتتتبببةةعععددسسفففههقققكككححجشصطخذضثزغظ"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 7))) for _ in range(260)]
    return [" ".join(words[place : place + 40]) + "." for place in range(0, 260, 40)]


def alike(one: list[str], other: list[str]) -> float:
    return containment(frozenset(min_hashes(" ".join(one))), frozenset(min_hashes(" ".join(other))))


def test_copy_is_known_again_whatever_an_outlet_made_of_it() -> None:
    for seed in range(40):
        copy = paragraphs(seed)
        assert alike(copy, [paragraph.replace("ا", "أ") for paragraph in copy]) == 1.0
        assert alike(copy, ["وقال مراسلنا إن السوق مفتوحة.", *copy]) >= 0.8
        assert alike(copy, copy[:5]) >= SIMILAR
        assert alike(copy, paragraphs(seed + 1000)) == 0.0


def test_formulas_make_no_copy() -> None:
    formula = "وجاء ذلك في بيان صحافي نشرته الوكالة على صفحتها الرسمية مساء اليوم."
    assert alike([*paragraphs(1), formula], [*paragraphs(2), formula]) < SIMILAR


@given(st.text())
def test_min_hashes_are_few_and_in_order(text: str) -> None:
    found = min_hashes(text)
    assert len(found) <= MIN_HASHES
    assert list(found) == sorted(set(found))
    assert all(0 <= digest < 2**32 for digest in found)


def test_markup_is_no_text() -> None:
    words = article(1)
    assert min_hashes_of(brief(words)) == min_hashes(" ".join(words))


def test_texts_too_short_to_tell_have_no_near_duplicates() -> None:
    assert similar_keys({"a": (1, 2, 3), "b": (1, 2, 3)}) == {}


@given(st.lists(st.integers(0, 2**32 - 1), max_size=MIN_HASHES))
def test_packing_loses_nothing(numbers: list[int]) -> None:
    assert unpack_min_hashes(pack_min_hashes(tuple(numbers))) == tuple(numbers)
