"""The shape of a line, before anything is known about its words."""

import re

from mujaz.language.folding import fold_key

PARAGRAPH_WORDS = 20
"""From this many words a line is a paragraph, whatever it ends with."""

SENTENCE_WORDS = 6
"""From this many words a line that ends like a sentence is a paragraph."""

UNPUNCTUATED_WORDS = 12
"""Inside the text, from this many words a line is a paragraph although nothing ends it."""

CLOSING_SIGNS = " \"'»”“’)]}›"
BULLET = re.compile(r"(?:[-–—•·▪●◦*✓]|[0-9٠-٩۰-۹]{1,2}\s?[-–.)])\s+(?=\S)")
WORD = re.compile(r"\w")


def word_count(text: str) -> int:
    """Return the number of words: runs between spaces that hold a letter or a digit."""
    return sum(bool(WORD.search(run)) for run in text.split())


def has_at_most_words(text: str, words: int) -> bool:
    """Whether a line has at most so many words, none of them of monstrous length."""
    return len(text) <= 15 * words and word_count(text) <= words


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a full stop or the like, closing quotation marks and brackets aside."""
    return text.rstrip(CLOSING_SIGNS).endswith((".", "!", "?", "؟", "…", "۔", ":", "؛"))


def ends_statement(text: str) -> bool:
    """Whether a line ends as a sentence that states something; questions are often headlines."""
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
    """Return a line as comparisons should see it: folded, only letters and digits, single spaces.

    >>> key_of("«أخبار  ذات عَلاقة»:") == key_of("اخبار ذات علاقه")
    True
    """
    folded = fold_key(text, "ar")
    return " ".join("".join(letter if letter.isalnum() else " " for letter in folded).split())
