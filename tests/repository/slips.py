"""Slips of the hand: signs, lost lines and doubled lines, put into briefs at random."""

import random

from mujaz.check.sentences import translated
from mujaz.pipeline.render import BuildContext, render_brief
from mujaz.read.read_file import read_brief_text

SLIPS = 30
"""Briefs in each run."""
SIGNS = (
    *("'", '"', ": ", "- ", "{", "}", "[", "]", "|", "> ", "#", "\n", "\n\n", "---\n", "\t", "    ", "\\"),
    *("&a ", "*a", "<<: x", "!!x", "null", "~", "%", "<b>", "![x](y)", "[x](javascript:1)", "`", "**", "ﷺ"),
    *("\u202e", "\u200f", "\u0640", "\x00", "\x01", "\x1e", "\ufeff", "\u2028", "\xa0", "…", "[…]", "«", "»"),
    *("[excerpt] ", "[untranslated]", "## Notes\n", "### ar\n", "> # h\n", "9" * 21, "1e999", "2025-13-45"),
    *("١٢٣", "12,345.6"),
)
"""What a hand or a program puts where it does not belong."""


def check_slips(desk: BuildContext, texts: list[str], seed: int) -> None:
    """Render briefs with slips; every finding must have a place, a message and a fix in both languages."""
    chance = random.Random(seed)
    for _ in range(SLIPS):
        text = slipped(chance.choice(texts), chance)
        made = render_brief(desk, read_brief_text("briefs/2025/2025-03-04-slips.md", text))
        for finding in made.findings:
            assert min(finding.location.line, finding.location.column) >= 1, (text, finding)
            assert finding.message.endswith((".", "?")), (text, finding)
            assert finding.fix.endswith((".", "?")), (text, finding)
            translated(finding, "ar")
        for page in made.pages:
            assert desk.renderer.body(page), text


def slipped(text: str, chance: random.Random) -> str:
    """Return the text with one to five slips."""
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
