"""Names by their consonants: the same from either script."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.search.name_keys import joined_spellings, name_words, skeletons
from tests.casefile import agree, read_case

CASES = Path(__file__).parent / "cases" / "names"


def shared_skeletons(line: str) -> list[str]:
    """Return for each name after the first the consonants that it shares with the first, or a dash."""
    first, *others = (set(skeletons(word.lower())) for word in line.split())
    return ["/".join(sorted(first & other)) or "-" for other in others]


@pytest.mark.parametrize("name", ["same", "apart"])
def test_every_line_of_the_case_is_compared_so(name: str) -> None:
    case = read_case(CASES / f"{name}.case")
    agree(
        case, "\n".join(f"{line}: {' '.join(shared_skeletons(line))}" for line in case["text"].splitlines())
    )


def test_spellings_of_one_name_share_a_skeleton() -> None:
    lines = read_case(CASES / "same.case")["text"].splitlines()
    assert [line for line in lines if "-" in shared_skeletons(line)] == []


def test_other_names_do_not() -> None:
    lines = read_case(CASES / "apart.case")["text"].splitlines()
    assert [line for line in lines if set(shared_skeletons(line)) != {"-"}] == []


def test_articles_are_no_part_of_a_name() -> None:
    assert name_words("Deir ez-Zor") == ("deir", "zor")
    assert name_words("Qasim al-Araji") == ("qasim", "araji")
    assert name_words("al-Hol") == ("hol",)
    assert name_words("AL") == ("al",)
    assert joined_spellings("Deir ez-Zor") == ("ezzor", "deirzor", "deirezzor")
    assert joined_spellings("Homs") == ()
    assert joined_spellings("al-Hol") == ("alhol",)
    assert joined_spellings("Abd al-Rahman Nasir") == (
        "alrahman",
        "abdrahman",
        "abdalrahman",
        "rahmannasir",
        "abdrahmannasir",
        "abdalrahmannasir",
    )


@given(st.text(max_size=12))
def test_any_word_has_skeletons_or_none(word: str) -> None:
    assert all(len(skeleton) >= 2 for skeleton in skeletons(word))
