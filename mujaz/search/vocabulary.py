"""Lists all words for "did you mean", sorted by their first letters and by their last letters.

One wrong letter leaves either the beginning or the end of a word intact. Arabic words are listed by family,
others as written, since nobody types the stem of a plural.
"""

from collections.abc import Iterator

from mujaz.search.analyser import IS_ARABIC, POSSESSIVE
from mujaz.search.index_lines import FILTER_PREFIX, SKELETON_PREFIX, parse_line
from mujaz.search.letter_tables import FOLD
from mujaz.search.postings import ALPHABET

MIN_LETTERS = 3
"""Fewest letters of a word that may correct a typing mistake."""


def vocabulary_lines(family: str, line: str) -> Iterator[str]:
    """Yield a line for each word of a family: the word, a tab, and its frequency as a power of two."""
    if family[0] in (SKELETON_PREFIX, FILTER_PREFIX) or len(family) < MIN_LETTERS or family.isdecimal():
        return
    use_counts: dict[str, int] = {}
    for form, lists in parse_line(line).items():
        word = (
            family if IS_ARABIC.match(family) else POSSESSIVE.sub("", form).replace("'", "").translate(FOLD)
        )
        use_counts[word] = use_counts.get(word, 0) + sum(map(len, lists))
    for word, use_count in use_counts.items():
        yield f"{word}\t{ALPHABET[use_count.bit_length()]}"


def key_from_start(line: str) -> str:
    """Return the key of a line by the first letters of its word: the word."""
    return line.partition("\t")[0]


def key_from_end(line: str) -> str:
    """Return the key of a line by the last letters of its word: the word reversed."""
    return line.partition("\t")[0][::-1]


def lines_by_folder(lines: list[str]) -> dict[str, list[tuple[str, str]]]:
    """Return the lines with their keys by folder: `f` by first letters, `b` by last letters (backwards)."""
    return {
        "f": [(key_from_start(line), line) for line in lines],
        "b": [(key_from_end(line), line) for line in lines],
    }
