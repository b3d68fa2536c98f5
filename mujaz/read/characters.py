"""Finds what does not belong in a text file: control, bidi and hidden characters, deceptive words and links.

Sources: Unicode Standard Annex 9 (bidi controls), Technical Standard 39 (hidden characters), the property
Default_Ignorable_Code_Point of the Unicode Character Database.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from mujaz.read.character_name import character_name
from mujaz.read.character_sequences import is_spelling
from mujaz.read.deceptive_text import find_deceptive_text
from mujaz.read.direction_marks import (
    END_OF_EMBEDDING,
    END_OF_ISOLATE,
    MARKS,
    main_direction,
    orders_text,
    unbalanced_controls,
)
from mujaz.read.line_positions import LinePositions
from mujaz.read.written_escapes import find_escapes

TATWEEL = "ـ"
BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
REPLACEMENT = "\ufffd"
SUSPECT = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ufffd\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
"""All of them in one character class, so that the regex engine skips a clean file fast."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
CONTEXT = 64
"""Characters on each side of an escape that decide whether its character belongs there."""
WORD_JOINER = "\u2060"
"""Changes neither order nor width, and folds to nothing, so that names and quotes around it still match."""


def replace_control_characters(text: str) -> str:
    """Return text with U+FFFD for each control character, because pages use these as markers."""
    return CONTROL.sub(REPLACEMENT, text) if CONTROL.search(text) else text


def replace_refused_controls(text: str, findings: Iterable[Finding]) -> str:
    """Return text with a word joiner for each bidi control that a finding (T201) refuses.

    A build that goes on in spite of errors publishes nothing that reorders what readers see. Columns stay.
    """
    refused = [finding.location for finding in findings if finding.code == "T201"]
    if not refused:
        return text
    lines = [list(line) for line in text.split("\n")]
    for location in refused:
        line, index = lines[location.line - 1], location.column - 1
        control = line[index]
        while line[index : index + 1] == [control]:  # a run of one character is one finding
            line[index] = WORD_JOINER
            index += 1
    return "\n".join("".join(line) for line in lines)


@dataclass(slots=True)
class Line:
    """One line, and what its direction controls and marks do, computed once for all its characters."""

    text: str
    unbalanced: frozenset[int] = field(init=False)
    """Offsets of controls without their counterpart."""
    direction: str = field(init=False)

    def __post_init__(self) -> None:
        self.unbalanced, self.direction = unbalanced_controls(self.text), main_direction(self.text)


def find_bad_characters(path: str, text: str) -> Iterator[Finding]:
    """Yield findings about the characters of one file: T201 to T206 and T301."""
    positions, line, number = LinePositions(path, text), Line(""), 0
    for match in SUSPECT.finditer(text):
        refused = ""
        for index in range(match.start(), match.end()):
            if text[index] == refused:
                continue  # a run of one character is one finding
            location = positions.location(index)
            if location.line != number and text[index] in MARKS | BIDI_CONTROLS:
                line, number = Line(positions.current), location.line
            finding = _character_finding(text, index, location, line)
            refused = text[index] if finding is not None else ""
            if finding is not None:
                yield finding
    yield from _escape_findings(path, text)
    yield from find_deceptive_text(path, text)


def _character_finding(text: str, index: int, location: Location, line: Line) -> Finding | None:
    char = text[index]
    if char == TATWEEL:
        return _tatweel_finding(text, index, location)
    if char in BIDI_CONTROLS:
        return _control_finding(char, location, is_unbalanced=location.column - 1 in line.unbalanced)
    if char == REPLACEMENT:
        message = "Here stands U+FFFD, the sign of a letter that was lost when the text was converted."
        return Finding("T204", message, "Put the letter back from the original.", location, Severity.WARNING)
    if unicodedata.category(char) == "Cc":
        return Finding(
            "T203", f"Here stands the control character {character_name(char)}.", "Remove it.", location
        )
    mends_order = char in MARKS and orders_text(line.text, location.column - 1, line.direction)
    if mends_order or is_spelling(text, index):
        return None
    fix = "Remove it; the site orders mixed text by itself." if char in MARKS else "Remove it."
    return Finding(
        "T202", f"Here stands {character_name(char)}, which nobody sees.", fix, location, Severity.WARNING
    )


def _control_finding(char: str, location: Location, *, is_unbalanced: bool) -> Finding:
    effect = "which reorders what readers see"
    if is_unbalanced:
        is_end = char in (END_OF_ISOLATE, END_OF_EMBEDDING)
        effect = "which closes nothing on its line" if is_end else f"{effect} and is not closed on its line"
    fix = "Remove it; the site isolates every run of text by itself."
    return Finding("T201", f"Here stands {character_name(char)}, {effect}.", fix, location)


def _escape_findings(path: str, text: str) -> Iterator[Finding]:
    """Yield a finding for each escape whose character would not be accepted as it is."""
    positions = LinePositions(path, text)
    for escape in find_escapes(path, text):
        if SUSPECT.match(escape.char) is None or escape.char == TATWEEL or escape.char < " ":
            continue  # control characters are refused by the reader of YAML (F102) and not read in Markdown
        location = positions.location(escape.start)
        before = text[max(positions.start, escape.start - CONTEXT) : escape.start]
        after = text[escape.end : min(positions.end, escape.end + CONTEXT)]
        context = f"{before}{escape.char}{after}"
        found = _character_finding(context, len(before), Location(path, 1, len(before) + 1), Line(context))
        if found is not None:
            written = text[escape.start : escape.end]
            message = found.message.replace("Here stands", f"Here stands '{written}',", 1)
            yield found._replace(message=message, fix="Remove it.", location=location)


def _tatweel_finding(text: str, start: int, location: Location) -> Finding | None:
    """Return a finding (T301) for a word that tatweel stretches.

    Tatweel after a lone prefix (بـ«…») or in هـ is correct spelling.
    """
    end = start
    while text[end : end + 1] == TATWEEL:
        end += 1
    if not (_is_letter(text[start - 1 : start]) and _is_letter(text[end : end + 1])):
        return None
    word_start, word_end = start, end
    while _is_word(text[word_start - 1 : word_start]):
        word_start -= 1
    while _is_word(text[word_end : word_end + 1]):
        word_end += 1
    word = text[word_start:word_end]
    fix = f"Write '{word.replace(TATWEEL, '')}'."
    return Finding("T301", f"'{word}' is stretched with tatweel (U+0640).", fix, location, Severity.WARNING)


def _is_letter(char: str) -> bool:
    return "\u0620" <= char <= "\u06ff" and unicodedata.category(char) in ("Lo", "Mn")


def _is_word(char: str) -> bool:
    return char == TATWEEL or _is_letter(char)
