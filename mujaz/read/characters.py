"""Finds characters that do not belong in a text file, such as control and bidi characters.

Sources: Unicode Standard Annex 9 (bidi controls), Technical Standard 39 (hidden characters).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location

TATWEEL = "ـ"
NON_JOINER, JOINER = "\u200c", "\u200d"
DIRECTION_MARKS = frozenset("\u061c\u200e\u200f")
BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
REPLACEMENT = "\ufffd"
SUSPECT = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffd\U000e0000-\U000e007f]+"
)
"""All of them in one character class, so that the regex engine skips a clean file fast."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
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


def find_bad_characters(path: str, text: str) -> Iterator[Finding]:
    """Yield findings about the characters of one file: T201 to T204 and T301."""
    line, start = 1, 0
    for match in SUSPECT.finditer(text):
        line += text.count("\n", start, match.start())
        start = match.start()
        line_start = text.rfind("\n", 0, start)
        for index in range(start, match.end()):
            if index > start and text[index] == text[index - 1]:
                continue  # a run of one character is one finding
            finding = _character_finding(text, index, Location(path, line, index - line_start))
            if finding is not None:
                yield finding


def _character_finding(text: str, index: int, location: Location) -> Finding | None:
    char = text[index]
    if char == TATWEEL:
        return _tatweel_finding(text, index, location)
    if char in BIDI_CONTROLS:
        fix = "Remove it; the site isolates every run of text by itself."
        return Finding(
            "T201", f"Here stands {character_name(char)}, which reorders what readers see.", fix, location
        )
    if char == REPLACEMENT:
        message = "Here stands U+FFFD, the sign of a letter that was lost when the text was converted."
        return Finding("T204", message, "Put the letter back from the original.", location, Severity.WARNING)
    if unicodedata.category(char) == "Cc":
        return Finding(
            "T203", f"Here stands the control character {character_name(char)}.", "Remove it.", location
        )
    if char in (NON_JOINER, JOINER) and _joins(text, index):
        return None
    fix = "Remove it; the site orders mixed text by itself." if char in DIRECTION_MARKS else "Remove it."
    return Finding(
        "T202", f"Here stands {character_name(char)}, which nobody sees.", fix, location, Severity.WARNING
    )


def character_name(char: str) -> str:
    """Return the code point and name of a character: `U+202E (right-to-left override)`."""
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X}" + (f" ({name})" if name else "")


def _joins(text: str, index: int) -> bool:
    """Tell whether a joiner or non-joiner follows a letter that it can act upon.

    Persian, Urdu and Kurdish write the non-joiner inside words; the joiner connects emoji.
    """
    previous = text[index - 1 : index]
    if not previous:
        return False
    if (
        text[index] == JOINER
        and ord(previous) >= 0x2190
        and unicodedata.category(previous) in ("So", "Sk", "Mn")
    ):
        return True
    return _is_cursive(previous)


def _is_cursive(char: str) -> bool:
    """Tell whether a character belongs to a script whose letters join or stack."""
    return "\u0600" <= char <= "\u1cff" and unicodedata.category(char) in ("Lo", "Mn", "Mc", "Lm")


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
