"""What a message shows of a text is a piece of that text."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.check.translation.original_wording import original_wording, whole_words
from mujaz.language.comparison_form import comparison_form
from tests.language.test_read_numbers import ROWS, read

LETTERS = st.text("أحمدة لـَُ٣٤5aB -,'’", max_size=30)


def test_every_number_of_the_table_is_found_again_where_it_stands() -> None:
    for language, text, _ in ROWS:
        for number in read(text, language):
            shown = original_wording(number.text, text)
            assert shown in text
            assert comparison_form(language)(shown).startswith(number.text.split()[0])


@given(st.text(max_size=12), LETTERS)
def test_the_words_come_back_where_the_text_has_none_such(plain: str, text: str) -> None:
    assert original_wording(plain, text) in {plain, *(text[a:b] for a in range(31) for b in range(a, 31))}


@given(LETTERS, st.data())
def test_a_whole_word_holds_its_piece_and_no_other_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = whole_words(text, start, end)
    assert text[start:end] in shown
    assert shown in text
    assert shown.count(" ") == text[start:end].count(" ")
