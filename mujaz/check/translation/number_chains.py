"""Runs of number words and digits that nothing but an `and` parts."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mujaz.check.translation.digits import SUFFIXES, digits_in
from mujaz.check.translation.number_run import Part
from mujaz.check.translation.number_words import NumberWord, Sort, Table

FILLERS = frozenset({"a", "and"})
"""Most English texts hold these two and no number."""


def chains_of(tokens: list[str], table: Table) -> Iterator[list[Part]]:
    """Yield the chains of a text that is cut into tokens (see `TOKEN`)."""
    places = [place for place, token in enumerate(tokens) if token in table or not token.isalpha()]
    if all(tokens[place] in FILLERS for place in places):
        return
    chain = _Chain()
    before = -1
    for place in places:
        token = tokens[place]
        word = table.get(token)
        ends = place != before + 1 or (word is None and chain.spoken_and) or chain.named
        if ends and chain.parts:
            yield chain.parts
            chain = _Chain()
        elif place != before + 1:
            chain = _Chain()
        before = place
        if word is not None:
            chain.add_word(token, word)
        else:
            chain.add_digits(token, tokens[place + 1] if place + 1 < len(tokens) else "", table)
    if chain.parts:
        yield chain.parts


@dataclass(slots=True)
class _Chain:
    """A chain that is being read."""

    parts: list[Part] = field(default_factory=list)
    joined: bool = False
    """The next part is tied to what stands before by an `and`."""
    spoken_and: bool = False
    """The `and` was a word of its own: two numbers in digits around it are two numbers."""

    @property
    def named(self) -> bool:
        """The last part belongs to a name, such as F-35, so that nothing may follow it."""
        return bool(self.parts) and self.parts[-1].named

    def add_word(self, token: str, word: NumberWord) -> None:
        if word.sort is Sort.AND:
            self.joined = self.spoken_and = bool(self.parts)
        elif word.sort is Sort.GLUE:
            self.joined = self.joined or word.joined
        else:
            self._add(Part(word.sort, (word.value,), self.joined or word.joined, word.claims, token))

    def add_digits(self, token: str, following: str, table: Table) -> None:
        for digits in digits_in(token, following):
            joined = self.joined or digits.joined
            part = Part(Sort.DIGITS, digits.values, joined, True, digits.written, digits.named, digits.also)
            self._add(part)
            scale = table.get(digits.after)
            if scale is not None and scale.sort is Sort.SCALE and digits.after not in SUFFIXES:
                self._add(Part(Sort.SCALE, (scale.value,), False, False, digits.after))

    def _add(self, part: Part) -> None:
        self.parts.append(part)
        self.joined = self.spoken_and = False
