"""Marks that mend the order of a line stay; those that do nothing, and unbalanced controls, are told of."""

import pytest

from mujaz.check.mend.characters import mend_characters
from mujaz.read.characters import find_bad_characters
from mujaz.read.direction_marks import unbalanced_controls

MENDING = {
    "after a sign in an Arabic line": "تعلّم لغة C++\u200e في الجامعة",
    "before a closing bracket": "قال (C++\u200e) إن",
    "before a minus": "بلغت الحرارة \u200e-5 درجات",
    "around a dash between numbers": "من 60\u200e – \u200e90 شخصاً",
    "before a hashtag in an English line": "They wrote \u200f#غزة today",
    "before a sign at the end of an Arabic name": "She comes from غزة\u200f! It is far",
    "an Arabic letter mark before a number": "نسبة \u061c5% فقط",
}
IDLE = {
    "in a Latin word": "the lib\u200frary opened",
    "after a Latin word in an English line": "the library\u200f opened",
    "between Arabic words": "قال\u200f الوزير",
    "at the end of an Arabic line": "قال الوزير\u200f.",
    "between two Latin words of an Arabic line": "زار New\u200e York في الربيع",
    "where letters of two scripts touch": "كلمة\u200eword هنا",
    "at the start of an English line": "\u200eThe library opened",
}


def codes(text: str) -> list[tuple[str, int]]:
    return [(finding.code, finding.location.column) for finding in find_bad_characters("briefs/a.md", text)]


@pytest.mark.parametrize("name", MENDING)
def test_a_mark_that_mends_the_order_is_neither_told_of_nor_removed(name: str) -> None:
    assert codes(MENDING[name]) == []
    assert mend_characters("briefs/a.md", MENDING[name]) == MENDING[name]


@pytest.mark.parametrize("name", IDLE)
def test_a_mark_that_does_nothing_is_told_of_and_removed(name: str) -> None:
    text = IDLE[name]
    column = next(index for index, char in enumerate(text, 1) if char in "\u200e\u200f\u061c")
    assert codes(text) == [("T202", column)]
    assert mend_characters("briefs/a.md", text) == text.translate({0x200E: None, 0x200F: None, 0x61C: None})


def test_of_several_marks_the_first_is_enough() -> None:
    once = "تعلّم لغة C++\u200e في الجامعة"
    for marks in ("\u200e\u200e", "\u200e\u200f", "\u200e\u200f\u200e\u200f"):
        assert mend_characters("briefs/a.md", once.replace("\u200e", marks)) == once


@pytest.mark.parametrize(
    ("line", "unbalanced"),
    [
        ("\u2067a\u2069 \u202ab\u202c", set()),
        ("\u2067\u2066a\u2069\u2069", set()),
        ("a\u2066b", {1}),
        ("a\u2069b\u202c", {1, 3}),
        ("\u202ea", {0}),
        ("\u2067\u202aa\u2069", {1}),
        ("\u202a\u2067a\u202c\u2069", {0, 3}),
        ("\u2068\u2068a\u2069", {0}),
    ],
)
def test_controls_without_their_counterpart_are_unbalanced(line: str, unbalanced: set[int]) -> None:
    assert unbalanced_controls(line) == unbalanced


def test_the_finding_says_which_control_is_not_closed() -> None:
    first, second = find_bad_characters("briefs/a.md", "a\u2067b\nc\u202c")
    assert str(first) == (
        "briefs/a.md:1:2: T201 (error) Here stands U+2067 (right-to-left isolate), which reorders what "
        "readers see and is not closed on its line. Remove it; the site isolates every run of text by itself."
    )
    assert str(second) == (
        "briefs/a.md:2:2: T201 (error) Here stands U+202C (pop directional formatting), which closes nothing "
        "on its line. Remove it; the site isolates every run of text by itself."
    )
