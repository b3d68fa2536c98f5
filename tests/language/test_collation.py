from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.language.collation import index_letter, sort_key
from tests.casefile import Case, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "sorting")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_names_stand_in_the_order_of_their_alphabet(case: Case) -> None:
    language = case["language"].strip()
    names = case["text"].strip("\n").split("\n")
    sorted_names = sorted(names, key=lambda name: sort_key(name, language))
    assert "\n".join(f"{index_letter(name, language)} {name}" for name in sorted_names) == case.expect


@given(st.text("ابتثالأإآىةؤئءقمون ", max_size=12))
def test_plain_arabic_sorts_as_the_long_way_has_it(name: str) -> None:
    marked = f"{name}\u0640"
    assert sort_key(name, "ar")[0] == sort_key(marked, "ar")[0]


@given(st.text(max_size=12), st.text(max_size=12), st.sampled_from(["ar", "en", "fa", "he"]))
def test_two_texts_never_share_a_key(one: str, other: str, language: str) -> None:
    assert (sort_key(one, language) == sort_key(other, language)) == (one == other)
