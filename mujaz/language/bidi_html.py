"""Runs of the other direction inside a text, set apart so that the bidirectional algorithm keeps their order.

In right-to-left text: Latin words, URLs, e-mail addresses, and numbers joined or led by a sign. In
left-to-right text: words of right-to-left scripts. Plain numbers keep their order by themselves.
"""

import re
from collections.abc import Iterator
from html import escape

from mujaz.model.language import direction

LATIN = r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
DIGIT = r"0-9٠-٩۰-۹"
NUMBER = rf"[{DIGIT}]+(?:[.,٫٬:/][{DIGIT}]+)*"
SIGN = r"\-‐‑‒–—−+×="
LEFT_TO_RIGHT_RUN = re.compile(
    r"(?:https?://|www\.)[^\s<>«»“”،؛]*[^\s<>«»“”،؛.,;:!?)\]]"  # URL
    r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"  # e-mail address
    r"|\+[0-9][0-9 ()\-]{5,}[0-9]"  # telephone number
    r"|(?:[A-Za-z]\.){2,}"  # U.S.
    rf"|(?:{NUMBER}-?)?[{LATIN}][{LATIN}{DIGIT}+#&'’@_/.-]*"  # a Latin word, and the words that follow it
    rf"(?:[ ,:]+[({LATIN}{DIGIT}][{LATIN}{DIGIT}+#&'’@_/.)-]*(?<=[{LATIN}{DIGIT}+#)]))*(?<![.,/-])"
    rf"|{NUMBER}(?:[ \u00a0\u202f]?[{SIGN}][ \u00a0\u202f]?{NUMBER})+"  # 60 – 90
    rf"|(?<![\w{SIGN}])[+−\-]{NUMBER}"  # -5
)
RUN_START = re.compile(rf"[{DIGIT}]+|[{LATIN}+−_.\-]")
"""Where a run may begin. Looking for one character is quicker than trying each sort of run everywhere."""
HEBREW_TO_ARABIC = "\u0590-\u08ff\u200c\u200d\ufb1d-\ufdff\ufe70-\ufefc"
RIGHT_TO_LEFT_RUN = re.compile(rf"[{HEBREW_TO_ARABIC}]+(?:[\s\-]+[{HEBREW_TO_ARABIC}]+)*")
LETTER = re.compile(r"[^\W\d_]")
BREAK_OPPORTUNITY = re.compile("[ \u00a0\u202f‐‒–—]")
"""Where a line could end inside a number."""
MAX_UNBROKEN_LENGTH = 24
"""Longer rows of numbers may be broken, since a narrow screen must hold them."""

Span = tuple[int, int]


def runs(text: str, text_direction: str) -> tuple[Span, ...]:
    """Return start and end of each run that must be set apart, in order, never overlapping."""
    if text_direction == "ltr":
        return () if text.isascii() else tuple(match.span() for match in RIGHT_TO_LEFT_RUN.finditer(text))
    return tuple(_left_to_right_runs(text))


def _left_to_right_runs(text: str) -> Iterator[Span]:
    """Yield what `LEFT_TO_RIGHT_RUN.finditer` finds."""
    start = RUN_START.search(text)
    while start is not None:
        run = LEFT_TO_RIGHT_RUN.match(text, start.start())
        if run is not None:
            yield run.span()
        start = RUN_START.search(text, (run or start).end())


def opening_tag(run: str) -> str:
    """Return the tag that sets a run apart; a range or a telephone number is marked to stay on one line.

    >>> isolate("60 – 90"), isolate("Wall Street"), isolate("-5")
    ('<bdi class="n">', '<bdi>', '<bdi>')
    """
    is_number = len(run) <= MAX_UNBROKEN_LENGTH and not LETTER.search(run) and BREAK_OPPORTUNITY.search(run)
    return '<bdi class="n">' if is_number else "<bdi>"


def isolate_runs(text: str, language: str) -> str:
    """Return the text as HTML with runs of the other direction in `<bdi>`."""
    parts = []
    position = 0
    for start, end in runs(text, direction(language)):
        before, run = escape(text[position:start], quote=False), escape(text[start:end], quote=False)
        parts.append(f"{before}{opening_tag(run)}{run}</bdi>")
        position = end
    return "".join((*parts, escape(text[position:], quote=False)))
