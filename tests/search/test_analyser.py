"""Words: which meet and which do not, as lines that a reader of Arabic can check."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.search.analyser import families, surfaces, words
from tests.casefile import agree, read_case

CASES = Path(__file__).parent / "cases" / "words"
LETTERS = st.text(st.sampled_from("أإآاءؤئىيةهكبتجدرسعفقلمنوال"), min_size=1, max_size=9)


def families_of_word(word: str) -> set[str]:
    return {family for surface in words(word) for family in families(surface)}


def shared_families(line: str) -> str:
    """Return what the words of a line have in common."""
    return " ".join(sorted(set.intersection(*map(families_of_word, line.split()))))


@pytest.mark.parametrize(
    ("name", "describe"),
    [("same", shared_families), ("apart", shared_families), ("cut", lambda line: " | ".join(words(line)))],
)
def test_every_line_of_the_case_is_read_so(name: str, describe: Callable[[str], str]) -> None:
    case = read_case(CASES / f"{name}.case")
    agree(case, "\n".join(f"{line}: {describe(line)}".rstrip() for line in case["text"].splitlines()))


def test_every_line_of_same_words_has_something_in_common() -> None:
    lines = read_case(CASES / "same.case")["text"].splitlines()
    assert [line for line in lines if not shared_families(line)] == []


def test_no_line_of_words_that_stay_apart_has() -> None:
    lines = read_case(CASES / "apart.case")["text"].splitlines()
    assert [line for line in lines if shared_families(line)] == []


@given(LETTERS, st.sampled_from(["و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "فال", "كال", "لل"]))
def test_a_word_of_three_letters_or_more_meets_itself_with_a_proclitic(word: str, proclitic: str) -> None:
    exceptions = {"على", "الله", "لله", "الآن", "الان"}
    if (
        len(word) < 3
        or exceptions & {word, proclitic + word}
        or "ء" in word
        or word.startswith(("ال", "أل", "إل", "آل"))
    ):
        return
    assert set(families(word)) & set(families(proclitic + word))


@given(st.text())
def test_any_text_is_cut_into_words_that_have_families(text: str) -> None:
    for word in words(text):
        assert word
        assert all(families(word))
        assert surfaces(word)


@given(LETTERS, st.data())
def test_vowel_marks_and_stretching_change_nothing(word: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(word)))
    mark = data.draw(st.sampled_from("ًٌٍَُِّْـ\u200f\u2067"))
    assert surfaces(word[:position] + mark + word[position:]) == surfaces(word)
