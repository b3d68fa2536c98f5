"""Runs of words with a capital in a Latin text: most names of a translation, and a few other things."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mujaz.entities.common_words import CONNECTORS, DAYS, PEOPLES, STARTERS, TITLES, is_common

WORD = re.compile(r"[^\W\d_][^\W_]*(?:[’'‑-][^\W_]+)*")
ARTICLED = re.compile(r"(?:al|el|as|ash|ar|an|at|az|ad|ul)[-‑]\w")
POSSESSIVE = re.compile(r"[’']s?\Z")
SENTENCE_END = ".?!:…"
OPENING = ' \n“”"«‘(['
ACRONYM = re.compile(r"\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*)\)")


@dataclass(frozen=True, slots=True)
class Run:
    """A likely name in a text. Offsets in code points, end exclusive."""

    start: int
    end: int
    text: str
    initial: bool
    """It begins a sentence, where every word has a capital."""
    title: bool
    """A title of a person stood before it."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str


def runs(text: str) -> Iterator[Run]:
    """Yield the likely names in order, without titles before them and common words at their ends."""
    for group in _grouped(text):
        words, title = _without_titles(group, initial=_is_initial(text, group[0].start))
        while words and _is_loose(words):
            words = words[:-1]
        if words and not all(is_common(word.text) for word in words):
            start, end = words[0].start, words[-1].end
            yield Run(start, end, text[start:end], _is_initial(text, start), title)


def acronym_after(text: str, run: Run) -> str:
    """Return the acronym that stands in brackets behind a name and is made of its initials.

    >>> text = "the Syrian Democratic Forces (SDF) said"
    >>> acronym_after(text, next(runs(text)))
    'SDF'
    """
    match = ACRONYM.match(text, run.end + 1)
    initials = "".join(word[0] for word in run.text.split() if word[0].isupper())
    return match[1] if match and match[1].upper() == initials.upper() else ""


def halves(run: Run) -> Iterator[tuple[Run, Run]]:
    """Yield every way to cut a run in two between words that no connector joins."""
    words = run.text.split(" ")
    for cut in range(1, len(words)):
        if words[cut - 1] not in CONNECTORS and words[cut] not in CONNECTORS:
            first, second = " ".join(words[:cut]), " ".join(words[cut:])
            middle = run.end - len(second)
            yield (
                Run(run.start, run.start + len(first), first, run.initial, run.title),
                Run(middle, run.end, second, False, False),
            )


def _without_titles(words: Sequence[_Word], *, initial: bool) -> tuple[Sequence[_Word], bool]:
    """Return the words behind titles and words that only begin a sentence, and whether a title was there."""
    title = False
    while words and (words[0].text.lower() in TITLES or (initial and words[0].text.lower() in STARTERS)):
        title = title or words[0].text.lower() in TITLES
        words = _without_first(words)
    return words, title


def _without_first(words: Sequence[_Word]) -> Sequence[_Word]:
    """Drop a title, and what it is the title of: nothing is left of 'Minister of Defence'."""
    following = words[1:2]
    if following and following[0].text in CONNECTORS and words[0].text.lower() in TITLES:
        return ()
    rest = words[1:]
    while rest and rest[0].text in CONNECTORS:
        rest = rest[1:]
    return rest


def _is_loose(words: Sequence[_Word]) -> bool:
    """Whether the last word is a day, a connector, or an adjective whose noun has no capital."""
    last = words[-1].text.lower()
    adjective = last in PEOPLES and any(word.text in CONNECTORS for word in words)
    return last in DAYS or last in CONNECTORS or adjective


def _grouped(text: str) -> Iterator[Sequence[_Word]]:
    """Yield words with a capital that stand side by side, and the connectors between them."""
    group: list[_Word] = []
    waiting: list[_Word] = []
    for match in WORD.finditer(text):
        word = _Word(match.start(), match.end(), match.group())
        previous = (waiting or group)[-1:]
        if previous and text[previous[0].end : word.start] != " ":
            yield from _closed(group)
            group, waiting = [], []
        if not _has_capital(word.text):
            if group and word.text in CONNECTORS:
                waiting.append(word)
            else:
                yield from _closed(group)
                group, waiting = [], []
            continue
        bare = POSSESSIVE.sub("", word.text)
        group += [*waiting, _Word(word.start, word.start + len(bare), bare)]
        waiting = []
        if bare != word.text:
            yield from _closed(group)
            group = []
    yield from _closed(group)


def _closed(group: Sequence[_Word]) -> Iterator[Sequence[_Word]]:
    if group:
        yield tuple(group)


def _has_capital(word: str) -> bool:
    return word[0].isupper() or (ARTICLED.match(word) is not None and any(map(str.isupper, word)))


def _is_initial(text: str, start: int) -> bool:
    before = text[:start].rstrip(OPENING)
    return not before or before[-1] in SENTENCE_END
