"""Runs of number words and digits that nothing but an `and` parts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import compress, count

from mujaz.language.numbers.digits import HALF_DAY, SUFFIXES, Tokens, digits_in
from mujaz.language.numbers.run import Part
from mujaz.language.numbers.words import NumberWord, Sort, Table

MOST_FILLERS = 2


def groups_of(text: Tokens, table: Table) -> list[list[int]]:
    """Return where digits and number words stand, in order; only those of one group can be of one chain."""
    groups: list[list[int]] = []
    before = -MOST_FILLERS - 2
    for place in _places(text, table):
        if place - before > MOST_FILLERS + 1:
            groups.append([place])
        else:
            groups[-1].append(place)
        before = place
    return groups


def chains_of(text: Tokens, group: Iterable[int], table: Table) -> Iterator[list[Part]]:
    """Yield the chains of one group in a text that is cut into tokens (see `TOKEN`)."""
    words, tokens = table.words, text.words
    chain, before = _Chain(), -1
    for place in group:
        token = tokens[place]
        word = words.get(token)
        if chain.parts and not chain.reaches(tokens[before + 1 : place], word, table):
            yield chain.parts
            chain = _Chain()
        before = place
        if word is not None:
            chain.add_word(token, word)
        else:
            chain.add_digits(token, half_day_follows(tokens, place), table)
    if chain.parts:
        yield chain.parts


def half_day_follows(words: list[str], place: int) -> bool:
    """Whether the word after a place is one of `HALF_DAY`."""
    return place + 1 < len(words) and words[place + 1] in HALF_DAY


def _places(text: Tokens, table: Table) -> list[int]:
    """Return where digits and number words stand, in order."""
    if table.words.keys().isdisjoint(text.words):
        return text.odd
    spoken = list(compress(count(), map(table.words.__contains__, text.words)))
    return sorted({*spoken, *text.odd}) if text.odd else spoken


@dataclass(slots=True)
class _Chain:
    """A chain that is being read."""

    parts: list[Part] = field(default_factory=list)
    joined: bool = False
    """The next part is tied to what stands before by an `and`."""
    spoken_and: bool = False
    """The `and` was a word of its own: two numbers in digits around it are two numbers."""

    def reaches(self, between: list[str], word: NumberWord | None, table: Table) -> bool:
        """Take what stands between in; whether the next word, or digits (None), still belong here."""
        if self.parts[-1].named:
            return False
        for token in between:
            filler = table.fillers.get(token)
            if filler is None:
                return False
            self.joined = self.joined or filler.joined
            self.spoken_and = self.spoken_and or filler.sort is Sort.AND
        return word is not None or not self.spoken_and

    def add_word(self, token: str, word: NumberWord) -> None:
        self._add(Part(word.sort, (word.value,), self.joined or word.joined, word.claims, token))

    def add_digits(self, token: str, half_day: bool, table: Table) -> None:
        for digits in digits_in(token, half_day):
            joined = self.joined or digits.joined
            part = Part(Sort.DIGITS, digits.values, joined, True, digits.written, digits.named, digits.also)
            self._add(part)
            scale = table.words.get(digits.after)
            if scale is not None and scale.sort is Sort.SCALE and digits.after not in SUFFIXES:
                self._add(Part(Sort.SCALE, (scale.value,), False, False, digits.after))

    def _add(self, part: Part) -> None:
        self.parts.append(part)
        self.joined = self.spoken_and = False
