"""The letters of a text tell which languages it cannot be in."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.check.shared.script_check import wrong_script

ARABIC, HEBREW, LATIN, SIGNS = "ابتثجحخ", "אבגדה", "abcdeÉü", " .،«»12٣"


@given(
    st.sampled_from([(ARABIC, "ar"), (ARABIC, "fa-IR"), (HEBREW, "he"), (LATIN, "en"), (LATIN, "fr")]),
    st.data(),
)
def test_a_text_in_its_own_letters_is_never_wrong(pair: tuple[str, str], data: st.DataObject) -> None:
    letters, language = pair
    assert wrong_script(data.draw(st.text(letters + SIGNS)), language) == ""


@given(st.text(ARABIC + SIGNS), st.text(ARABIC, min_size=1))
def test_a_text_in_arabic_letters_alone_is_no_english_and_no_hebrew(text: str, word: str) -> None:
    assert {wrong_script(text + word, language) for language in ("en", "de-CH", "he")} == {"Arabic"}


@given(st.text(), st.sampled_from(["ar", "en", "he", "ru", ""]))
def test_any_text_gives_an_answer(text: str, language: str) -> None:
    assert wrong_script(text, language) in {"", "Arabic", "Hebrew", "Latin"}
