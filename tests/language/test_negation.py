"""Words that deny: what certainly does is among what may."""

import pytest

from mujaz.language.negation import negation_of


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_certain_denial_is_a_possible_one(language: str) -> None:
    negation = negation_of(language)
    assert negation is not None
    # "didn't" has the tokens "didn" and "t".
    words = {"n't" if word == "t" else word for word in negation.certain}
    assert [word for word in sorted(words) if not negation.possible.search(word)] == []


@pytest.mark.parametrize(
    ("language", "text", "denies"),
    [
        ("ar", "فشل دون ان ينجح", True),
        ("ar", "نجح العمال", False),
        ("en", "the workers failed", True),
        ("en", "the workers opened it", False),
    ],
)
def test_words_that_may_deny(language: str, text: str, denies: bool) -> None:
    negation = negation_of(language)
    assert negation is not None
    assert (negation.possible.search(text) is not None) is denies


def test_a_language_without_the_topic_has_none() -> None:
    assert negation_of("fr") is None
