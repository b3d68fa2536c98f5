"""Folding: cases a reader can check, and the laws of the offset map."""

from itertools import pairwise
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.language.folding import fold, fold_key
from mujaz.language.folding.narrow import fold_narrow
from mujaz.language.registry import press_languages
from tests.casefile import Case, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "fold")
LANGUAGES = st.sampled_from([*press_languages(), "zh"])
SIGNS = st.sampled_from("أإآٱءؤئىيةهكکیگپ ًٌٍَُِّْٰٕٓٔـ\u200c\u200e\u200f\u202b\u2067 \u00a0\n«»“”’'…-،٤۴4ﷲﻷﷺﹰ´éßİKאָךל״")
TEXTS = st.one_of(st.text(), st.text(SIGNS), st.text(st.characters(min_codepoint=0x590, max_codepoint=0x8FF)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_line_folds_as_the_case_says(case: Case) -> None:
    lines = []
    for name, text in case.sections:
        if name.startswith("text "):
            language = name.removeprefix("text ")
            lines += [f"{language} {fold_key(line, language)}" for line in text.splitlines() if line]
    assert "\n".join(lines) == case.expect


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_folded_character_points_at_its_origin(text: str, language: str) -> None:
    folded = fold(text, language)
    assert len(folded.text) == len(folded.origin)
    assert all(first <= second for first, second in pairwise(folded.origin))
    assert all(0 <= offset < len(text) for offset in folded.origin)
    for char, offset in zip(folded.text, folded.origin, strict=True):
        assert char in fold(text[offset], language).text


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_folding_twice_is_folding_once(text: str, language: str) -> None:
    once = fold(text, language).text
    assert fold(once, language).text == once


@settings(deadline=None)
@given(TEXTS)
def test_the_narrow_fold_keeps_its_map_and_is_idempotent(text: str) -> None:
    folded = fold_narrow(text)
    assert len(folded.text) == len(folded.origin)
    assert all(first <= second for first, second in pairwise(folded.origin))
    assert all(0 <= offset < len(text) for offset in folded.origin)
    assert fold_narrow(folded.text).text == folded.text


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_composed_and_decomposed_spellings_have_one_key(text: str, language: str) -> None:
    composed, decomposed = normalize("NFC", text), normalize("NFD", text)
    assert fold_key(composed, language) == fold_key(decomposed, language)
