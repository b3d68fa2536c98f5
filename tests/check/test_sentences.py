"""Findings in Arabic: every sentence that the cases expect has a counterpart, none is left half English."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from mujaz.check.formats.text_rtl import format_findings
from mujaz.check.sentences import HOLE, in_language, translated
from mujaz.check.sentences import _pairs as pairs_of
from mujaz.cli.check import command
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from tests.casefile import read_cases
from tests.check.right_library import copy_of_right
from tests.project import ROOT

EXPECTED = re.compile(r"^\S.*?:\d+:\d+: [A-Z]\d{3} (?:\(\w+\) )?(.+)$", re.MULTILINE)
CASES = [*read_cases(Path(__file__).parent / "cases"), *read_cases(ROOT / "tests/read/cases/findings")]
LINES = sorted({line for case in CASES for line in EXPECTED.findall(case.expect)})
FILE = (ROOT / "mujaz/check/sentences/ar.txt").read_text(encoding="utf-8")
PAIRS = list(pairs_of(FILE))
LEFT = re.compile(r"\b(?:the|and|which|does|stands|Write|Put|Remove|There|not)\b")
QUOTED = re.compile(r"'[^']*'")


def halves(line: str) -> tuple[str, str]:
    """Cut what a case expects into message and fix, wherever both have an Arabic counterpart."""
    for place in (match.end() for match in re.finditer(r"[.?](?= )", line)):
        message, fix = line[:place], line[place + 1 :]
        if in_language(message, "ar") != message and in_language(fix, "ar") != fix:
            return message, fix
    return line, ""


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:60])
def test_every_expected_finding_has_an_arabic_sentence(line: str) -> None:
    message, fix = halves(line)
    assert fix, "No cut of this line into message and fix is known to ar.txt."
    for sentence in (in_language(message, "ar"), in_language(fix, "ar")):
        if "YAML" not in sentence:
            assert LEFT.findall(QUOTED.sub("", sentence)) == []


@pytest.mark.parametrize(("english", "arabic"), PAIRS, ids=lambda text: text[:40])
def test_both_sentences_have_the_same_holes(english: str, arabic: str) -> None:
    assert len(HOLE.findall(english)) == len(HOLE.findall(arabic))
    assert english.endswith((".", "?")) == arabic.endswith((".", "؟"))


def test_no_sentence_stands_twice() -> None:
    assert len({english for english, _ in PAIRS}) == len(PAIRS)


def test_a_sentence_that_is_not_known_stays_as_it_is() -> None:
    assert in_language("Nobody wrote this sentence.", "ar") == "Nobody wrote this sentence."


def test_the_place_stays_left_and_the_sentence_runs_from_the_right() -> None:
    at = Location("briefs/2025/a.md", 3, 21)
    finding = Finding(
        "S103", "There is no outlet 'sample-wier'.", "Did you mean 'sample-wire'?", at, Severity.INFO
    )
    assert format_findings([translated(finding, "ar")]) == (
        "briefs/2025/a.md:3:21: S103 \u2067(ملاحظة) لا منبر بالمعرّف \u2068'sample-wier'\u2069."
        " هل تقصد \u2068'sample-wire'\u2069؟\u2069"
    )


def test_a_guess_behind_a_fix_is_translated_too() -> None:
    sentence = "Remove it or correct its spelling. Did you mean 'retrieved'?"
    assert in_language(sentence, "ar") == "احذفه أو صحّح كتابته. هل تقصد 'retrieved'؟"


def test_the_command_speaks_arabic(tmp_path: Path) -> None:
    root = copy_of_right(tmp_path)
    done = CliRunner().invoke(command, ["--lang", "ar"], obj=root, standalone_mode=False)
    assert done.return_value == 0
    (root / "content/captures/library.txt").unlink()
    done = CliRunner().invoke(command, ["--lang", "ar"], obj=root, standalone_mode=False)
    assert "ضع الملف هناك، ما لم يكن خاصاً." in done.output
