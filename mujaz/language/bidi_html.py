"""Isolates runs of the opposite direction in HTML, so that browsers keep their order (UAX 9).

In right-to-left text: Latin words, URLs, e-mail addresses, and numbers after or around a sign. In
left-to-right text: words of right-to-left scripts. Plain numbers need no isolation.
"""

import re
from collections.abc import Iterator
from html import escape

from mujaz.model.language import direction

LATIN = r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
DIGIT = r"0-9٠-٩۰-۹"
NUMBER = rf"[{DIGIT}]+(?:[.,٫٬:/][{DIGIT}]+)*"
SIGN = r"\-‐‑‒–—−+×="
NUMBER_START = rf"(?<![{DIGIT}])(?<![{DIGIT}][.,٫٬:/])"
"""Where a number begins. No match is tried inside one: long rows of digits would take quadratic time."""
LOCAL_PART = r"A-Za-z0-9_.+\-"
"""Letters, digits and signs before the @ of an e-mail address (the usual part of RFC 5322, 3.2.3)."""
LEFT_TO_RIGHT_RUN = re.compile(
    r"(?:https?://|www\.)[^\s<>«»“”،؛]*[^\s<>«»“”،؛.,;:!?)\]]"  # URL
    rf"|(?<![{LOCAL_PART}])[{LOCAL_PART}]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"  # e-mail address
    r"|\+[0-9][0-9 ()\-]{5,}[0-9]"  # telephone number
    r"|(?:[A-Za-z]\.){2,}"  # U.S.
    rf"|(?:{NUMBER_START}{NUMBER}-?)?[{LATIN}][{LATIN}{DIGIT}+#&'’@_/.-]*"  # Latin words
    rf"(?:[ ,:]+[({LATIN}{DIGIT}][{LATIN}{DIGIT}+#&'’@_/.)-]*(?<=[{LATIN}{DIGIT}+#)]))*(?<![.,/-])"
    rf"|{NUMBER_START}{NUMBER}(?:[ \u00a0\u202f]?[{SIGN}][ \u00a0\u202f]?{NUMBER})+"  # 60 – 90
    rf"|(?<![\w{SIGN}])[+−\-]{NUMBER}"  # -5
)
RUN_START = re.compile(rf"[0-9]+|[٠-٩۰-۹]+|[{LATIN}+−_.\-]")
"""First characters of runs. A search for them is faster than trying each kind of run at every character.

European digits stand apart from the others, because an e-mail address may begin with them."""
HEBREW_TO_ARABIC = "\u0590-\u08ff\u200c\u200d\ufb1d-\ufdff\ufe70-\ufefc"
RIGHT_TO_LEFT_RUN = re.compile(rf"[{HEBREW_TO_ARABIC}]+(?:[\s\-]+[{HEBREW_TO_ARABIC}]+)*")
LETTER = re.compile(r"[^\W\d_]")
BREAK_OPPORTUNITY = re.compile("[ \u00a0\u202f‐‒–—]")
"""Characters at which a browser may break a line inside a number."""
MAX_UNBROKEN_LENGTH = 24
"""Most characters of a number that must not be broken. Longer ones would overflow narrow screens."""

Span = tuple[int, int]


def runs(text: str, text_direction: str) -> tuple[Span, ...]:
    """Return start and end of each run to isolate, in order and without overlap."""
    if text_direction == "ltr":
        return () if text.isascii() else tuple(match.span() for match in RIGHT_TO_LEFT_RUN.finditer(text))
    return tuple(_left_to_right_runs(text))


def _left_to_right_runs(text: str) -> Iterator[Span]:
    """Yield the matches of `LEFT_TO_RIGHT_RUN.finditer`, but faster."""
    start = RUN_START.search(text)
    while start is not None:
        run = LEFT_TO_RIGHT_RUN.match(text, start.start())
        if run is not None:
            yield run.span()
        start = RUN_START.search(text, (run or start).end())


def opening_tag(run: str) -> str:
    """Return the opening tag for a run. Class `n` keeps ranges and telephone numbers on one line.

    >>> isolate("60 – 90"), isolate("Wall Street"), isolate("-5")
    ('<bdi class="n">', '<bdi>', '<bdi>')
    """
    is_number = len(run) <= MAX_UNBROKEN_LENGTH and not LETTER.search(run) and BREAK_OPPORTUNITY.search(run)
    return '<bdi class="n">' if is_number else "<bdi>"


def isolate_runs(text: str, language: str) -> str:
    """Return the text as HTML with runs of the opposite direction in `<bdi>`."""
    parts = []
    position = 0
    for start, end in runs(text, direction(language)):
        before, run = escape(text[position:start], quote=False), escape(text[start:end], quote=False)
        parts.append(f"{before}{opening_tag(run)}{run}</bdi>")
        position = end
    return "".join((*parts, escape(text[position:], quote=False)))
