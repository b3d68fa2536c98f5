"""Texts that repeat themselves cost time in proportion to their length, not to its square.

Each input took from seven seconds to over a minute when every pair was compared. The limit is generous: it
fails for work on pairs, never for a busy machine.
"""

import time
from collections.abc import Callable

import pytest

from mujaz.check.translation.compare_numbers import missing
from mujaz.check.translation.placement.find_misplaced import MAX_PAIRS, max_distance
from mujaz.ingest.attribution.cues import cues_in
from mujaz.ingest.text.tokens import tokenize
from mujaz.language.numbers.digits import tokens_of
from mujaz.language.numbers.read_numbers import Number, numbers_in
from mujaz.language.speech.by_language import speech_of
from mujaz.link.closest_text import word_diff
from mujaz.link.elided_quotes import find_unmarked_gap
from mujaz.link.quotes import prove
from mujaz.model.brief import Passage, Piece
from mujaz.model.location import Location
from mujaz.model.quote_match import QuoteMatch
from mujaz.site.passage_html import passage_html

SECONDS = 15.0
WORDS = "قال كتب "


def read(text: str, language: str) -> tuple[Number, ...]:
    return numbers_in(tokens_of(text), language)


def numbers() -> None:
    one, other = read("3,000 " * 7000, "ar"), read("3,000 " * 7000, "en")
    assert list(missing(one, other)) == []
    assert [number.values[0] for number in missing(one, other[1:])] == [3000.0]


def nearly_verbatim_quote() -> None:
    text = WORDS * 3000
    proof = prove(text.replace("كتب", "كتبت"), "ar", [(1, text)])
    assert proof.verdict is QuoteMatch.NOT_FOUND
    assert proof.nearest


def unmarked_gap() -> None:
    assert find_unmarked_gap("نص " * 4000 + "آخر", "نص " * 4000) is None


def many_parts() -> None:
    quote = " … ".join(["نص"] * 2000)
    assert prove(quote, "ar", [(1, "نص " * 4000)]).verdict is QuoteMatch.STITCHED
    assert prove(f"{quote} … غيره", "ar", [(1, "نص " * 4000)]).verdict is QuoteMatch.NOT_FOUND


def differences_of_words() -> None:
    assert word_diff("a b " * 4000 + "end", "a b " * 4000).endswith("{+end+}")


def isolated_runs() -> None:
    passage = Passage((Piece(markup=False, value="a ب " * 15000),), Location("x"))
    assert passage_html(passage, "ar", lambda _: "").count("<bdi") == 15000


def reporting_words() -> None:
    assert len(cues_in(tokenize("قال " * 15000), speech_of("ar"))) > 0


@pytest.mark.parametrize(
    "work",
    [
        reporting_words,
        numbers,
        nearly_verbatim_quote,
        unmarked_gap,
        many_parts,
        differences_of_words,
        isolated_runs,
    ],
)
def test_repetitive_text_takes_no_time_of_pairs(work: Callable[[], None]) -> None:
    began = time.perf_counter()
    work()
    assert time.perf_counter() - began < SECONDS


def test_paragraphs_are_compared_with_all_others_in_any_brief_that_people_write() -> None:
    assert max_distance(280) == 280
    assert 0 < max_distance(5000) * 5000 <= MAX_PAIRS
