"""Numbers in words and digits, as a table; and the law that digits of every script are one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.check.translation.compare_numbers import missing
from mujaz.language.comparison_form import comparison_form
from mujaz.language.numbers.digits import tokens_of
from mujaz.language.numbers.read_numbers import Number, numbers_in

TABLE = (Path(__file__).parent / "numbers.txt").read_text(encoding="utf-8").splitlines()
ROWS = [tuple(cell.strip() for cell in row.split("|")) for row in TABLE if not row.startswith("#")]
SCRIPTS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def described(number: Number) -> str:
    values = "/".join(f"{value:.15g}" for value in number.values)
    return values if number.required else f"({values})"


def read(text: str, language: str) -> tuple[Number, ...]:
    return numbers_in(tokens_of(comparison_form(language)(text)), language)


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[row[1] for row in ROWS])
def test_a_number_is_read(language: str, text: str, expected: str) -> None:
    assert " ".join(map(described, read(text, language))) == expected


@given(st.lists(st.sampled_from([row[1] for row in ROWS if row[0] == "ar"]), max_size=4))
def test_numbers_with_words_between_them_are_read_as_each_alone(texts: list[str]) -> None:
    alone = [number.values[0] for text in texts for number in read(text, "ar")]
    together = read(" كتاب من كتب المدينة . ".join(texts), "ar")
    assert [number.values[0] for number in together] == alone


@given(st.integers(0, 10**9), st.sampled_from(SCRIPTS))
def test_digits_of_every_script_are_one(number: int, script: str) -> None:
    other = str(number).translate({ord(str(digit)): letter for digit, letter in enumerate(script)})
    assert [read_number.values for read_number in read(other, "ar")] == [
        read_number.values for read_number in read(str(number), "en")
    ]


@given(st.integers(3, 10**9), st.integers(3, 10**9))
def test_a_changed_number_is_missing_and_the_same_is_not(one: int, other: int) -> None:
    source, target = read(f"وصل {one} كتاب.", "ar"), read(f"There were {other:,} books.", "en")
    expected = 0 if one == other or f"{other:,}".replace(",", ".") == str(one) else 1
    assert len(list(missing(source, target))) == expected


@given(st.text(max_size=60), st.sampled_from(["ar", "en", "fa", "he"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    for number in read(text, language):
        assert number.values
