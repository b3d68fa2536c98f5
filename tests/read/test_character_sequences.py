"""Invisible characters: told of with code point and column, but not where they are spelling."""

import pytest

from mujaz.check.mend.characters import mend_characters
from mujaz.read.characters import find_bad_characters

HIDDEN = (
    *(
        0xAD,
        0x34F,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180B,
        0x180E,
        0x180F,
        0x200B,
        0x2060,
        0x2061,
        0x2064,
        0x206A,
    ),
    *(0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0x1BCA0, 0x1D159, 0x1D173),
    *(0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF),
)
SPELLING = {
    "Persian": "می\u200cخواهم کتاب\u200cخانه",
    "emoji": "👩\u200d💻 ❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 #\ufe0f\u20e3 ©\ufe0f 👁\ufe0f\u200d🗨\ufe0f",
    "England": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "Scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "ideographs": "葛\U000e0100飾 ∩\ufe00",
    "Mongolian": "ᠠ\u180b",
    "Hebrew marks": "\u05d9\u05b7\u034f\u05b4",
    "Thai": "\u0e01\u200b\u0e02",
    "old Hangul": "\u1105\u1160\u11ab",
    "braille": "⠓\u2800⠑",
}


@pytest.mark.parametrize("number", HIDDEN, ids=lambda number: f"U+{number:04X}")
@pytest.mark.parametrize("words", ["lib|rary", "مكت|بة", "the | library", "|x", "2|5"])
def test_a_hidden_character_is_told_of_with_its_column_and_removed(number: int, words: str) -> None:
    before, after = words.split("|")
    (finding,) = find_bad_characters("briefs/a.md", f"one\n{before}{chr(number)}{after}")
    assert (finding.code, finding.location.line, finding.location.column) == ("T202", 2, len(before) + 1)
    assert f"U+{number:04X}" in finding.message
    assert mend_characters("briefs/a.md", f"{before}{chr(number)}{after}") == before + after


@pytest.mark.parametrize("name", SPELLING)
def test_spelling_is_left(name: str) -> None:
    assert list(find_bad_characters("briefs/a.md", SPELLING[name])) == []


@pytest.mark.parametrize(
    "text",
    [
        "می\u200c\u200cخواهم",
        "🏴\U000e0068\U000e0069\U000e007f",
        "❤\ufe0f\ufe0f",
        "ب\ufe0f",
        "7\ufe0f",
        "👩\u200d\u200d💻",
        "\u1160\u1160",
    ],
)
def test_what_only_begins_like_spelling_is_told_of(text: str) -> None:
    assert {finding.code for finding in find_bad_characters("briefs/a.md", text)} == {"T202"}


def test_escapes_are_judged_as_their_characters_are() -> None:
    front_matter = '---\ntitle: "a\\u202eb \\\\u202e"\n---\n\n'
    text = front_matter + "&#x202E;x &shy;y &amp; می&zwnj;خواهم C++&lrm; في مكتبة \\u202e\n"
    found = [
        (it.code, it.location.line, it.location.column) for it in find_bad_characters("briefs/a.md", text)
    ]
    assert found == [("T201", 2, 10), ("T201", 5, 1), ("T202", 5, 11)]
    assert mend_characters("briefs/a.md", text) == text
