"""Words as they stand in a text, for messages: what was compared is plain and is never shown."""

import re

from mujaz.language.comparison_form import MARKS, plain_arabic

BETWEEN = r"\W*(?:\w+\W+){0,2}?(?:[^\W\d]*(?=\d))?"
"""Text between the words of one number: an `and`, also one joined to digits, or a separate article."""
WORD_BEFORE = re.compile(rf"(?:\w|{MARKS.pattern})*\Z")
WORD_AFTER = re.compile(rf"(?:\w|{MARKS.pattern})*")


def original_wording(plain: str, text: str) -> str:
    """Return the place in `text` that reads like `plain` words, which themselves come back if there is none.

    >>> as_written("2400", "فيها ٢٤٠٠ كتاب"), as_written("ثلاثه", "وصل ثلاثةٌ منهم")
    ('٢٤٠٠', 'ثلاثةٌ')
    """
    letters = [plain_arabic(letter) for letter in text]
    origin = [index for index, letter in enumerate(letters) for _ in letter]
    sought = BETWEEN.join(_bounded(word) for word in plain.split())
    match = re.search(sought, "".join(letters))
    if match is None or not match.group():
        return plain
    end = origin[match.end() - 1] + 1
    marks = MARKS.match(text, end)
    return text[origin[match.start()] : marks.end() if marks else end]


def whole_words(text: str, start: int, end: int) -> str:
    """Return a piece of `text` with what is glued to it: تحالف inside للتحالف gives للتحالف."""
    before, after = WORD_BEFORE.search(text, 0, start), WORD_AFTER.match(text, end)
    return text[before.start() if before else start : after.end() if after else end]


def _bounded(word: str) -> str:
    """Return a pattern for a word, or digits, that are no part of a longer one."""
    opens, closes = (r"\d" if letter.isdigit() else r"[^\W\d]" for letter in (word[0], word[-1]))
    return rf"(?<!{opens}){re.escape(word)}(?!{closes})"
