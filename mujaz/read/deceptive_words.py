"""Finds words whose letters come from scripts that do not belong together (T205).

Sources: Unicode Technical Standard 39, sections 5.1 to 5.3: script runs by word, mixed numbers. Beyond it,
what the press writes is accepted: an Arabic or Hebrew prefix before a Latin word (بالـGPS, والـDNA), and
Greek letters in names of science (TNFα, kΩ).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mujaz.language.look_alikes import (
    COMMON,
    EAST_ASIAN,
    GREEK,
    LATIN,
    LIKE_LATIN,
    MIXES,
    STYLED,
    as_latin,
    latin_look_alike,
    script_of,
)

_ARABIC_HEBREW = "\u0590-\u063f\u0641-\u06ff\u0750-\u077f\u0870-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LATIN_LETTERS = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\ufe00-\ufe0f"
_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff"
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{_INVISIBLE}])*")
PLAIN = f"\u0000-\u036f\u0640{_ARABIC_HEBREW}\u1e00-\u1eff\u2000-\u2129\u212b-\u215f\u2190-\u2bff"
OTHER_LETTER = re.compile(f"[^{PLAIN}]")
"""Letters of scripts that are neither Latin, Arabic nor Hebrew."""
TOUCHING = re.compile(
    rf"[{_LATIN_LETTERS}][{_MARKS}{_INVISIBLE}]*[{_ARABIC_HEBREW}]"
    rf"|(?<=[{_ARABIC_HEBREW}{_MARKS}{_INVISIBLE}])[{_LATIN_LETTERS}]"
    r"|[0-9][\u0660-\u0669\u06f0-\u06f9]|[\u0660-\u0669][0-9A-Za-z\u06f0-\u06f9اهہ]"
    r"|[\u06f0-\u06f9][0-9A-Za-z\u0660-\u0669اهہ]"
    r"|[\u0591-\u05f4][\u0600-\u06ff]|(?<=[\u0600-\u06ff])[\u0591-\u05f4]"
)
"""Two scripts, or two kinds of digits, that touch."""
PREFIX = re.compile(rf"[{_ARABIC_HEBREW}\u0640]+")
RIGHT_TO_LEFT = re.compile(f"[{_ARABIC_HEBREW}]")
LINE_SHAPES = frozenset("oOlIاهہة")
"""Letters of Latin and Arabic that look like one of the other script: strokes and rings."""
DIGIT_LOOK_ALIKES = re.compile(r"(?<=[\u0660-\u0669\u06f0-\u06f9])[oOlI|اهہ](?=[\u0660-\u0669\u06f0-\u06f9])")
FEWEST_LETTERS = 3
"""Fewest letters of a word that is wholly of look-alikes."""


class DeceptiveWord(NamedTuple):
    """One word, and the character that gives it away."""

    start: int
    word: str
    offset: int
    """Offset of the character in the line."""
    reason: str
    """What is wrong with the word: completes `'word' …`."""


def find_deceptive_words(line: str) -> Iterator[DeceptiveWord]:
    """Yield the words of a line that mix scripts or numerals, or that only look like Latin ones."""
    if line.isascii() or (OTHER_LETTER.search(line) is None and TOUCHING.search(line) is None):
        return  # nearly always
    matches = list(WORD.finditer(line))
    honest = _honest_scripts([match.group() for match in matches])
    for match in matches:
        word = match.group()
        if not word.isascii():
            found = _mixed_scripts(word, honest) or _mixed_digits(word) or _imitation(word, honest)
            if found is not None:
                yield DeceptiveWord(match.start(), word, match.start() + found[0], found[1])


Reason = tuple[int, str]
"""Offset of a character in a word, and what is wrong with it."""


def _mixed_scripts(word: str, honest: frozenset[str]) -> Reason | None:
    scripts = {script_of(char) for char in word} - {COMMON}
    is_east_asian = bool((scripts | honest) & EAST_ASIAN)
    if len(scripts) < 2 or (is_east_asian and any(scripts <= mix for mix in MIXES)):
        return None
    if scripts == {LATIN, GREEK} and _is_science(word):
        return None
    length = _prefix_length(word)
    if length:
        inner = _mixed_scripts(word[length:], honest)
        if inner is not None:
            return inner[0] + length, inner[1]
    if scripts.isdisjoint(LIKE_LATIN) and LATIN in scripts:
        index = _index_between(word)
    else:
        index = None if length else _rarest(word)
    if index is None:
        return None
    return index, f"mixes {' and '.join(sorted(scripts, key=lambda name: (name == STYLED, name)))} letters"


def _prefix_length(word: str) -> int:
    """Return the length of an Arabic or Hebrew prefix before a word of other scripts, or 0."""
    prefix = PREFIX.match(word)
    if prefix is None or prefix.end() == len(word) or RIGHT_TO_LEFT.search(word, prefix.end()):
        return 0
    return prefix.end() if len({script_of(char) for char in prefix.group()} - {COMMON}) == 1 else 0


def _rarest(word: str) -> int:
    """Return the offset of the first letter of the script with the fewest letters, rather not Latin."""
    letters = [(index, script) for index, char in enumerate(word) if (script := script_of(char)) != COMMON]
    counts = [script for _, script in letters]
    rarest = min(dict.fromkeys(counts), key=lambda script: (counts.count(script), script == LATIN))
    return next(index for index, script in letters if script == rarest)


def _is_science(word: str) -> bool:
    """Tell whether Greek letters beside Latin ones are a symbol (TNFα, FcγR, αvβ3, kΩ), no imitation.

    An imitation stands in a word of small letters, and its capitals are letters that Latin has.
    """
    if re.search("[a-z]{2}", word):
        return not any(latin_look_alike(char) for char in word if script_of(char) == GREEK)
    return not any(
        latin_look_alike(char) and (char.isupper() or char in "ονρ")
        for char in word
        if script_of(char) == GREEK
    )


def _index_between(word: str) -> int | None:
    """Return the offset of a letter that imitates one of the other script, in a word of Latin and another.

    Accepted are prefixes and suffixes, words that were written without a space between them, and any change
    at a tatweel or a digit.
    """
    for chunk in re.finditer(r"[^\u0640\d]+", word):
        text = chunk.group()
        runs = _script_runs(text)
        for number, (start, script, letters) in enumerate(runs):
            is_shape = LINE_SHAPES.issuperset(letters)
            is_single = len(letters) == 1 and script == LATIN
            is_inside = 0 < number < len(runs) - 1
            is_cut = is_inside and f"{runs[number - 1][2][-1]}{runs[number + 1][2][0]}".islower()
            is_suffix = len(runs) > 1 and number == len(runs) - 1 and len(letters) == 1
            if is_cut or (is_inside and (is_single or is_shape)) or (is_suffix and is_shape):
                return chunk.start() + start
    return None


def _script_runs(text: str) -> Sequence[tuple[int, str, str]]:
    """Return offset, script and letters of each run of one script."""
    letters = [(index, script_of(char)) for index, char in enumerate(text) if script_of(char) != COMMON]
    runs = []
    for script, group in groupby(letters, key=lambda letter: letter[1]):
        members = list(group)
        runs.append((members[0][0], script, "".join(text[index] for index, _ in members)))
    return runs


def _mixed_digits(word: str) -> Reason | None:
    """Return the first digit of another kind than the one before it, or a letter between Arabic digits."""
    kind = 0
    for index, char in enumerate(word):
        if not char.isdecimal():
            kind = 0 if script_of(char) != COMMON else kind
            continue
        zero = ord(char) - int(char)
        if kind and zero != kind:
            return index, "mixes digits of different kinds"
        kind = zero
    letter = DIGIT_LOOK_ALIKES.search(word)
    return (letter.start(), "has a letter between its digits") if letter else None


def _imitation(word: str, honest: frozenset[str]) -> Reason | None:
    """Return the first letter of a word that is wholly of look-alikes of Latin letters."""
    letters = [(index, char) for index, char in enumerate(word) if script_of(char) != COMMON]
    scripts = {script_of(char) for _, char in letters}
    if len(scripts) != 1 or not scripts <= LIKE_LATIN or len(letters) < FEWEST_LETTERS:
        return None
    script = next(iter(scripts))
    if script in honest or not all(latin_look_alike(char) for _, char in letters):
        return None
    if script == STYLED and honest & EAST_ASIAN:
        return None
    return letters[0][0], f"looks like '{as_latin(word)}' and has no Latin letter"


def _honest_scripts(words: Sequence[str]) -> frozenset[str]:
    """Return the scripts in which a line has a word that imitates nothing."""
    scripts: set[str] = set()
    for word in words:
        own = {script_of(char) for char in word} - {COMMON}
        if len(own) == 1 and not all(latin_look_alike(char) or script_of(char) == COMMON for char in word):
            scripts |= own
    return frozenset(scripts)
