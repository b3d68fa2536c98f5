"""Common words of two languages meet in their concepts."""

import pytest

from mujaz.language.everyday_words import EverydayWords, concept_table
from mujaz.language.registry import language_data


def everyday_words(language: str) -> EverydayWords:
    words = language_data(language, "everyday_words", EverydayWords)
    assert words is not None
    return words


def test_both_tables_have_the_same_concepts() -> None:
    arabic, english = (
        frozenset().union(*everyday_words(language).concepts.values()) for language in ("ar", "en")
    )
    assert arabic == english


@pytest.mark.parametrize(
    ("arabic", "english", "concept"),
    [
        ("وبالحكومه", "governments", "government"),
        ("دراساتها", "studies", "study"),
        ("اسبوعين", "weeks", "week"),
        ("الضرائب", "taxed", "tax"),
        ("واستمرت", "continued", "continue"),
        ("التوقف", "stopped", "stop"),
    ],
)
def test_a_word_and_its_translation_share_a_concept(arabic: str, english: str, concept: str) -> None:
    meanings = everyday_words("ar").concepts_of_word(arabic) & everyday_words("en").concepts_of_word(english)
    assert concept in meanings


def test_a_word_that_is_not_listed_means_nothing() -> None:
    assert everyday_words("en").concepts_of_word("zzz") == frozenset()
    assert everyday_words("ar").concepts_of_word("ظظظ") == frozenset()


def test_a_table_names_concepts_by_their_first_word_or_before_a_colon() -> None:
    assert concept_table("book; study research") == {
        "book": frozenset({"book"}),
        "study": frozenset({"study"}),
        "research": frozenset({"study"}),
    }
    assert concept_table("book: كتاب كتب; library: كتب") == {
        "كتاب": frozenset({"book"}),
        "كتب": frozenset({"book", "library"}),
    }
