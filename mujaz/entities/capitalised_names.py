"""Finds runs of capitalised words in a Latin text: most names of a translation, and a few other phrases."""

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
class CapitalisedName:
    """A likely name in a text. Offsets in code points, end exclusive."""

    start: int
    end: int
    text: str
    sentence_initial: bool
    """True at the beginning of a sentence, where every word has a capital."""
    has_title: bool
    """True where a person's title stood before the name."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str


def capitalised_names(text: str) -> Iterator[CapitalisedName]:
    """Yield the likely names in order, without titles before them or common words at their ends."""
    for group in _capital_groups(text):
        words, title = _without_titles(group, initial=_is_initial(text, group[0].start))
        while words and _has_common_end(words):
            words = words[:-1]
        if words and not all(is_common(word.text) for word in words):
            start, end = words[0].start, words[-1].end
            yield CapitalisedName(start, end, text[start:end], _is_initial(text, start), title)


def acronym_after(text: str, name: CapitalisedName) -> str:
    """Return the acronym in brackets after a name, if it consists of the name's initials.

    >>> text = "the Syrian Democratic Forces (SDF) said"
    >>> acronym_after(text, next(runs(text)))
    'SDF'
    """
    match = ACRONYM.match(text, name.end + 1)
    initials = "".join(word[0] for word in name.text.split() if word[0].isupper())
    return match[1] if match and match[1].upper() == initials.upper() else ""


def halves(name: CapitalisedName) -> Iterator[tuple[CapitalisedName, CapitalisedName]]:
    """Yield every split of a name in two, but none beside a connector."""
    words = name.text.split(" ")
    for split in range(1, len(words)):
        if words[split - 1] not in CONNECTORS and words[split] not in CONNECTORS:
            first, second = " ".join(words[:split]), " ".join(words[split:])
            middle = name.end - len(second)
            yield (
                CapitalisedName(
                    name.start, name.start + len(first), first, name.sentence_initial, name.has_title
                ),
                CapitalisedName(middle, name.end, second, False, False),
            )


def _without_titles(words: Sequence[_Word], *, initial: bool) -> tuple[Sequence[_Word], bool]:
    """Return the words after titles and sentence starters, and whether there was a title."""
    title = False
    while words and (words[0].text.lower() in TITLES or (initial and words[0].text.lower() in STARTERS)):
        title = title or words[0].text.lower() in TITLES
        words = _without_first(words)
    return words, title


def _without_first(words: Sequence[_Word]) -> Sequence[_Word]:
    """Drop a title with the office that follows it: 'Minister of Defence' names nobody."""
    next_words = words[1:2]
    if next_words and next_words[0].text in CONNECTORS and words[0].text.lower() in TITLES:
        return ()
    rest = words[1:]
    while rest and rest[0].text in CONNECTORS:
        rest = rest[1:]
    return rest


def _has_common_end(words: Sequence[_Word]) -> bool:
    """Whether the last word is a day, a connector, or an adjective whose noun has no capital."""
    last = words[-1].text.lower()
    adjective = last in PEOPLES and any(word.text in CONNECTORS for word in words)
    return last in DAYS or last in CONNECTORS or adjective


def _capital_groups(text: str) -> Iterator[Sequence[_Word]]:
    """Yield words with a capital that stand side by side, and the connectors between them."""
    # Connectors are held back until a capitalised word follows: they belong inside a name, not at its end.
    group: list[_Word] = []
    connectors: list[_Word] = []
    for match in WORD.finditer(text):
        word = _Word(match.start(), match.end(), match.group())
        previous = (connectors or group)[-1:]
        if previous and text[previous[0].end : word.start] != " ":
            yield from _group_if_any(group)
            group, connectors = [], []
        if not _has_capital(word.text):
            if group and word.text in CONNECTORS:
                connectors.append(word)
            else:
                yield from _group_if_any(group)
                group, connectors = [], []
            continue
        bare = POSSESSIVE.sub("", word.text)
        group += [*connectors, _Word(word.start, word.start + len(bare), bare)]
        connectors = []
        if bare != word.text:  # a possessive ends the name: the next capital begins another
            yield from _group_if_any(group)
            group = []
    yield from _group_if_any(group)


def _group_if_any(group: Sequence[_Word]) -> Iterator[Sequence[_Word]]:
    if group:
        yield tuple(group)


def _has_capital(word: str) -> bool:
    return word[0].isupper() or (ARTICLED.match(word) is not None and any(map(str.isupper, word)))


def _is_initial(text: str, start: int) -> bool:
    before = text[:start].rstrip(OPENING)
    return not before or before[-1] in SENTENCE_END
