"""Finds number phrases: number words and digits with nothing but fillers such as `and` between them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import compress, count

from mujaz.language.numbers.assemble import NumberPart
from mujaz.language.numbers.digits import HALF_DAY_WORDS, SUFFIXES, Tokens, digits_in
from mujaz.language.numbers.words import NumberRole, NumberWord, NumberWords

MAX_FILLERS = 2
"""Most fillers between two parts of a phrase."""


def group_positions(text: Tokens, table: NumberWords) -> list[list[int]]:
    """Return positions of digits and number words, grouped by distance. A phrase never spans two groups."""
    groups: list[list[int]] = []
    previous = -MAX_FILLERS - 2
    for position in _number_positions(text, table):
        if position - previous > MAX_FILLERS + 1:
            groups.append([position])
        else:
            groups[-1].append(position)
        previous = position
    return groups


def number_phrases(text: Tokens, group: Iterable[int], table: NumberWords) -> Iterator[list[NumberPart]]:
    """Yield the phrases of one group of positions, each as its parts."""
    words, tokens = table.words, text.words
    phrase, previous = _NumberPhrase(), -1
    for position in group:
        token = tokens[position]
        word = words.get(token)
        if phrase.parts and not phrase.continues_to(tokens[previous + 1 : position], word, table):
            yield phrase.parts
            phrase = _NumberPhrase()
        previous = position
        if word is not None:
            phrase.add_word(token, word)
        else:
            phrase.add_digits(token, half_day_follows(tokens, position), table)
    if phrase.parts:
        yield phrase.parts


def half_day_follows(words: list[str], position: int) -> bool:
    """Whether one of `HALF_DAY_WORDS` follows the word at a position."""
    return position + 1 < len(words) and words[position + 1] in HALF_DAY_WORDS


def _number_positions(text: Tokens, table: NumberWords) -> list[int]:
    """Return the positions of digits and number words in order."""
    if table.words.keys().isdisjoint(text.words):
        return text.mixed_positions
    word_positions = list(compress(count(), map(table.words.__contains__, text.words)))
    return sorted({*word_positions, *text.mixed_positions}) if text.mixed_positions else word_positions


@dataclass(slots=True)
class _NumberPhrase:
    """A phrase while its parts are read."""

    parts: list[NumberPart] = field(default_factory=list)
    after_and: bool = False
    """An `and` stands before the next part."""
    after_separate_and: bool = False
    """The `and` is a word of its own. Digits on both sides of it are two numbers."""

    def continues_to(self, between: list[str], word: NumberWord | None, table: NumberWords) -> bool:
        """Read the tokens `between` two parts. Whether the next word (None: digits) continues the phrase."""
        if self.parts[-1].in_name:
            return False
        for token in between:
            filler = table.fillers.get(token)
            if filler is None:
                return False
            self.after_and = self.after_and or filler.with_and
            self.after_separate_and = self.after_separate_and or filler.role is NumberRole.AND
        return word is not None or not self.after_separate_and

    def add_word(self, token: str, word: NumberWord) -> None:
        self._add(NumberPart(word.role, (word.value,), self.after_and or word.with_and, word.required, token))

    def add_digits(self, token: str, half_day: bool, table: NumberWords) -> None:
        for digits in digits_in(token, half_day):
            with_and = self.after_and or digits.with_and
            part = NumberPart(
                NumberRole.DIGITS,
                digits.values,
                with_and,
                True,
                digits.text,
                digits.in_name,
                digits.partial_values,
            )
            self._add(part)
            scale = table.words.get(digits.suffix)
            if scale is not None and scale.role is NumberRole.SCALE and digits.suffix not in SUFFIXES:
                self._add(NumberPart(NumberRole.SCALE, (scale.value,), False, False, digits.suffix))

    def _add(self, part: NumberPart) -> None:
        self.parts.append(part)
        self.after_and = self.after_separate_and = False
