"""Findings in another language than English: a file of sentence pairs, and what puts them to use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from mujaz.model.finding import Finding

HOLE = re.compile(r"\{(\d*)\}")
GUESS = re.compile(r"(?s)(.*[.?!]) (Did you mean '[^']*'\?)\Z")
LONGEST = 4_000
"""Code points of a sentence that is looked up; what is longer stays in English."""
CHOICE = {"ar": ("' or '", "' أو '")}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One English sentence with holes, and its counterpart."""

    pattern: re.Pattern[str]
    text: str
    """With numbered holes."""


def translated(finding: Finding, language: str) -> Finding:
    """Return a finding in another language; sentences that the file lacks stay in English."""
    return finding._replace(
        message=in_language(finding.message, language), fix=in_language(finding.fix, language)
    )


def in_language(sentence: str, language: str) -> str:
    """Return a message or a fix in `language`."""
    guess = GUESS.match(sentence)
    if guess:
        return f"{in_language(guess[1], language)} {in_language(guess[2], language)}"
    match = _match(sentence, language)
    if match is None:
        return sentence
    translated, parts = match
    values = [_value(part, language) for part in parts]
    return HOLE.sub(lambda hole: values[int(hole[1]) - 1], translated.text)


def _match(sentence: str, language: str) -> tuple[Sentence, tuple[str, ...]] | None:
    if len(sentence) > LONGEST:
        return None
    for pattern in _sentences(language):
        match = pattern.pattern.fullmatch(sentence)
        if match:
            return pattern, match.groups()
    return None


def _value(part: str, language: str) -> str:
    """Translate a phrase that stands in a hole, where the file has it."""
    if not part or not part[0].isascii() or "'" in part[:1]:
        return part.replace(*CHOICE[language])
    return in_language(part, language) if not part.endswith(".") else part


@cache
def _sentences(language: str) -> tuple[Sentence, ...]:
    """Return the file's sentences, those with the most fixed letters first."""
    text = files(__name__).joinpath(f"{language}.txt").read_text(encoding="utf-8")
    pairs = sorted(_pairs(text), key=lambda pair: -len(HOLE.sub("", pair[0])))
    return tuple(Sentence(_pattern(english), _numbered(other)) for english, other in pairs)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for block in text.split("\n\n"):
        lines = [line for line in block.strip().split("\n") if not line.startswith("#")]
        if len(lines) == 2:
            yield lines[0], lines[1]


def _pattern(english: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in HOLE.sub("\0", english).split("\0")]
    return re.compile("(.*?)".join(parts), re.DOTALL)


def _numbered(text: str) -> str:
    count = iter(range(1, 100))
    return HOLE.sub(lambda hole: hole[0] if hole[1] else f"{{{next(count)}}}", text)
