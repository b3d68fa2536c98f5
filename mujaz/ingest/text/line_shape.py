"""Classifies a line by its shape: number of words, closing sign, bullet."""

import re

from mujaz.language.folding import fold_key

PARAGRAPH_WORDS = 20
"""Number of words from which a line is a paragraph, whatever it ends with."""

SENTENCE_WORDS = 6
"""Number of words from which a line that ends like a sentence is a paragraph."""

UNPUNCTUATED_WORDS = 12
"""Number of words from which a line inside the text is a paragraph although no sign ends it."""

CLOSING_SIGNS = " \"'»”“’)]}›"
BULLET = re.compile(r"(?:[-–—•·▪●◦*✓]|[0-9٠-٩۰-۹]{1,2}\s?[-–.)])\s+(?=\S)")
WORD = re.compile(r"\w")


def word_count(text: str) -> int:
    """Return the number of words: runs between spaces that hold a letter or a digit."""
    return sum(bool(WORD.search(run)) for run in text.split())


def has_at_most_words(text: str, words: int) -> bool:
    """Whether a line has at most `words` words and 15 characters for each of them."""
    return len(text) <= 15 * words and word_count(text) <= words


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a full stop or a similar sign, before closing quotation marks and brackets."""
    return text.rstrip(CLOSING_SIGNS).endswith((".", "!", "?", "؟", "…", "۔", ":", "؛"))


def ends_statement(text: str) -> bool:
    """Whether a line ends as a declarative sentence. Questions and exclamations are often headlines."""
    return ends_sentence(text) and not text.rstrip(CLOSING_SIGNS).endswith(("?", "؟", ":", "!", "؛"))


def is_paragraph(text: str) -> bool:
    """Whether a line is running text by its shape alone."""
    words = word_count(text)
    if words >= PARAGRAPH_WORDS:
        return True
    if words >= UNPUNCTUATED_WORDS:
        return ends_sentence(text)
    return words >= SENTENCE_WORDS and ends_statement(text)


def is_bullet(text: str) -> bool:
    """Whether a line is an item of a list."""
    return BULLET.match(text) is not None


def comparison_key(text: str) -> str:
    """Return a line as it is compared: folded, letters and digits only, single spaces.

    >>> comparison_key("«أخبار  ذات عَلاقة»:") == comparison_key("اخبار ذات علاقه")
    True
    """
    folded = fold_key(text, "ar")
    return " ".join("".join(letter if letter.isalnum() else " " for letter in folded).split())
