"""Tells what direction controls and marks do on their line.

Source: Unicode Standard Annex 9, sections 3.1.2 (matching of controls) and 3.3 (weak and neutral characters).
"""

import unicodedata

MARKS = frozenset("\u061c\u200e\u200f")
ISOLATES, EMBEDDINGS = frozenset("\u2066\u2067\u2068"), frozenset("\u202a\u202b\u202d\u202e")
END_OF_ISOLATE, END_OF_EMBEDDING = "\u2069", "\u202c"
REACH = 64
"""Most characters between a mark and the letters that it stands between. A person never meets more."""
LEFT, RIGHT, DIGITS, UNKNOWN = "left-to-right", "right-to-left", "digits", ""
_DIRECTIONS = {"L": LEFT, "R": RIGHT, "AL": RIGHT, "EN": DIGITS, "AN": DIGITS}


def unbalanced_controls(line: str) -> frozenset[int]:
    """Return the offsets of isolates and embeddings that nothing closes, and of ends that close nothing.

    The end of an isolate ends the embeddings in it, which are unbalanced then.
    """
    open_controls: list[int] = []
    unbalanced = set()
    isolates = 0
    for index, char in enumerate(line):
        if char in ISOLATES or char in EMBEDDINGS:
            open_controls.append(index)
            isolates += char in ISOLATES
        elif char == END_OF_EMBEDDING:
            if open_controls and line[open_controls[-1]] in EMBEDDINGS:
                open_controls.pop()
            else:
                unbalanced.add(index)
        elif char == END_OF_ISOLATE:
            if not isolates:
                unbalanced.add(index)
                continue
            while line[open_controls[-1]] in EMBEDDINGS:
                unbalanced.add(open_controls.pop())
            open_controls.pop()
            isolates -= 1
    return frozenset({*unbalanced, *open_controls})


def main_direction(line: str) -> str:
    """Return the direction of most letters of a line, left-to-right where there are none."""
    classes = [unicodedata.bidirectional(char) for char in line if char not in MARKS]
    right = classes.count("R") + classes.count("AL")
    return RIGHT if right > classes.count("L") else LEFT


def orders_text(line: str, index: int, main: str) -> bool:
    """Tell whether the direction mark at `index` can mend the order of its line.

    It does where it touches a sign, a space or a digit, and stands between runs of different direction: after
    `C++` in an Arabic line, before `-5`, between `غزة` and `!` in an English one. `main` is the
    direction of the line.
    """
    before, after = line[index - 1 : index] if index else "", line[index + 1 : index + 2]
    is_second = before != "" and before in MARKS  # the first of two marks does what both do
    if is_second or not (_is_weak(before) or _is_weak(after)):
        return False
    left = _direction(line[max(0, index - REACH) : index][::-1]) or main
    right = _direction(line[index + 1 : index + 1 + REACH]) or main
    if left == right != DIGITS:
        return False
    return len({LEFT if side == DIGITS else side for side in (left, right, main)}) > 1


def _direction(text: str) -> str:
    """Return the direction of the first letter or digit of a text."""
    for char in text:
        direction = _DIRECTIONS.get(unicodedata.bidirectional(char), UNKNOWN)
        if direction and char not in MARKS:
            return direction
    return UNKNOWN


def _is_weak(char: str) -> bool:
    """Tell whether a character has no direction of its own: signs, spaces, digits."""
    return char != "" and unicodedata.bidirectional(char) not in {"L", "R", "AL", "BN", ""}
