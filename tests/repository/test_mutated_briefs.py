"""Slips of the hand, thousands of them: each brief is still made, and what is wrong has a place and a fix."""

import random

import pytest

from mujaz.check.sentences import translated
from mujaz.pipeline.render import Desk, make
from mujaz.read.read_file import read_brief_text
from mujaz.read.settings import read_settings
from tests.project import ROOT
from tests.whole import desk_of

RUNS, SLIPS = 12, 30
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "briefs").glob("*/*.md"))]
SIGNS = (
    *("'", '"', ": ", "- ", "{", "}", "[", "]", "|", "> ", "#", "\n", "\n\n", "---\n", "\t", "    ", "\\"),
    *("&a ", "*a", "<<: x", "!!x", "null", "~", "%", "<b>", "![x](y)", "[x](javascript:1)", "`", "**", "ﷺ"),
    *("\u202e", "\u200f", "\u0640", "\x00", "\x01", "\x1e", "\ufeff", "\u2028", "\xa0", "…", "[…]", "«", "»"),
    *("[excerpt] ", "[untranslated]", "## Notes\n", "### ar\n", "> # h\n", "9" * 21, "1e999", "2025-13-45"),
    *("١٢٣", "12,345.6"),
)
"""What a hand or a program puts where it does not belong."""


@pytest.fixture(scope="module")
def desk() -> Desk:
    return desk_of(ROOT, read_settings(ROOT)[0])


@pytest.mark.parametrize("run", range(RUNS))
def test_a_brief_with_slips_is_made_and_told_of(run: int, desk: Desk) -> None:
    chance = random.Random(run)
    for _ in range(SLIPS):
        text = _slipped(chance.choice(TEXTS), chance)
        made = make(desk, read_brief_text("briefs/2025/2025-03-04-slips.md", text))
        for finding in made.findings:
            assert min(finding.at.line, finding.at.column) >= 1, (text, finding)
            assert finding.message.endswith((".", "?")), (text, finding)
            assert finding.fix.endswith((".", "?")), (text, finding)
            translated(finding, "ar")
        for page in made.pages:
            assert desk.renderer.body(page), text


def _slipped(text: str, chance: random.Random) -> str:
    for _ in range(chance.choice((1, 1, 2, 5))):
        place = chance.randrange(len(text))
        kind = chance.randrange(6)
        if kind == 0:
            text = text[:place] + chance.choice(SIGNS) + text[place:]
        elif kind == 1:
            text = text[:place] + text[place + chance.randrange(1, 30) :] or "x"
        else:
            text = _with_lines(text.split("\n"), kind, chance)
    return text


def _with_lines(lines: list[str], kind: int, chance: random.Random) -> str:
    """Double, lose, exchange or set in a line."""
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    if kind == 2:
        lines.insert(other, lines[one])
    elif kind == 3 and len(lines) > 1:
        del lines[one]
    elif kind == 4:
        lines[one], lines[other] = lines[other], lines[one]
    else:
        lines[one] = " " * chance.randrange(6) + lines[one].lstrip()
    return "\n".join(lines) or "x"
