"""The words alone, by their first letters and again by their last: where "did you mean" looks.

One wrong letter leaves either the beginning or the end of a word as it is. Arabic words stand as their
families; others as they are written, since a plural's stem is no word that anyone types.
"""

from collections.abc import Iterator

from mujaz.search.analyser import IS_ARABIC, POSSESSIVE
from mujaz.search.letter_tables import FOLD
from mujaz.search.merge import FILTER, SKELETON, fields
from mujaz.search.postings import SIGNS

LEAST = 3
"""Letters of a word that can be somebody's typing mistake."""


def spelled(family: str, line: str) -> Iterator[str]:
    """Yield the lines of a family's words: the word, and how much it is used as a power of two."""
    if family[0] in (SKELETON, FILTER) or len(family) < LEAST or family.isdecimal():
        return
    used: dict[str, int] = {}
    for form, lists in fields(line).items():
        word = (
            family if IS_ARABIC.match(family) else POSSESSIVE.sub("", form).replace("'", "").translate(FOLD)
        )
        used[word] = used.get(word, 0) + sum(map(len, lists))
    for word, use in used.items():
        yield f"{word}\t{SIGNS[use.bit_length()]}"


def first_letters(line: str) -> str:
    """Return the key of a word by its first letters."""
    return line.partition("\t")[0]


def last_letters(line: str) -> str:
    """Return the key of a word by its last letters: the word from its end."""
    return line.partition("\t")[0][::-1]


def keyed(lines: list[str]) -> dict[str, list[tuple[str, str]]]:
    """Return the lines in both orders with their keys, under the names of the folders they go to."""
    return {
        "f": [(first_letters(line), line) for line in lines],
        "b": [(last_letters(line), line) for line in lines],
    }
