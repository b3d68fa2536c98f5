"""The numbers that one text says, whichever way they are written."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from mujaz.language.numbers.chains import chains_of, groups_of, half_day_follows
from mujaz.language.numbers.digits import HALF_DAY, SMALL, Tokens
from mujaz.language.numbers.run import Part, Run, runs_of
from mujaz.language.numbers.words import Sort, Table
from mujaz.language.registry import part_of, primary

NO_WORDS = Table({}, {})
"""Of languages whose number words are not known: only digits are read."""
NO_CLAIM = frozenset({0.0, 1.0, 2.0})
"""Left to the grammar: a dual, an article, both, nobody."""
UNSAID = frozenset({"00", "000"})
"""Minutes and other fillings."""
LAST_CENTURY = 30


class Number(NamedTuple):
    """One number in a text."""

    values: tuple[float, ...]
    """Any of them will do on the other side, the likeliest first."""
    also: tuple[float, ...]
    """What it says in part; will do for a claim of the other side."""
    written: str
    digits: bool
    claims: bool
    """Must stand on the other side too."""
    scale: float
    """Thousand, million …, 0 where it has none."""
    named: bool
    """Part of a name such as F-35."""

    @property
    def certain(self) -> bool:
        """Written in digits and too large to be left to the grammar."""
        return self.digits and not self.named and self.values[0] > SMALL


def knows_words(language: str) -> bool:
    """Whether the number words of a language are known here."""
    return number_words(language) is not NO_WORDS


def number_words(language: str) -> Table:
    """Return the number words of a BCP 47 language, none where they are not known."""
    return part_of(primary(language), "number_words", Table) or NO_WORDS


def numbers_in(tokens: Tokens, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text that is cut into tokens already."""
    table, words = number_words(language), tokens.words
    found: list[Number] = []
    for group in groups_of(tokens, table):
        if len(group) == 1:
            found += _alone(words[group[0]], half_day_follows(words, group[0]), language)
        else:
            found += _together(tokens, group, table)
    return tuple(_with_shared_scales(found)) if len(found) > 1 else tuple(found)


@lru_cache(maxsize=4096)  # as for digits: the same years and words stand in text after text
def _alone(token: str, half_day: bool, language: str) -> tuple[Number, ...]:
    """Return what a number word, or a token with digits, says where no other stands near it.

    `half_day` tells that the next token is one of `HALF_DAY`.
    """
    words = [token, min(HALF_DAY)] if half_day else [token]
    return tuple(_together(Tokens(words, [0]), [0], number_words(language)))


def _together(tokens: Tokens, group: list[int], table: Table) -> Iterator[Number]:
    for chain in chains_of(tokens, group, table):
        yield from _read(chain)


def _read(chain: list[Part]) -> Iterator[Number]:
    first = chain[0]
    if len(chain) == 1 and first.sort is Sort.DIGITS:
        claims = first.written not in UNSAID
        yield Number(first.values, first.also, first.written, True, claims, 0.0, first.named)
        return
    if len(chain) == 1:
        yield from _number(Run(chain, current=first.values[0]), near_century=False, after_decade=False)
        return
    runs = list(runs_of(chain))
    for before, run, after in zip([None, *runs], runs, [*runs[1:], None], strict=False):
        near = any(it is not None and it.last is Sort.CENTURY for it in (before, after))
        decade = before is not None and before.last is Sort.CENTURY and runs[0].last is Sort.DECADE
        yield from _number(run, near_century=near, after_decade=decade)


def _number(run: Run, *, near_century: bool, after_decade: bool) -> Iterator[Number]:
    first = run.parts[0]
    if first.sort is Sort.CENTURY:
        return
    values = first.values if len(run.parts) == 1 else (run.value,)
    if len(run.parts) > 2 and run.parts[-1].sort is Sort.SCALE:
        values = (*values, _first_term(run))  # `1.8 مليار و870 مليون` may also be two numbers
    if first.sort is Sort.FRACTION and len(run.parts) == 1:
        values = (*values, values[0] * 100)  # half of all is 50 percent
    if run.whole is not None:
        values = (*values, run.whole)
    if first.sort is Sort.DECADE:
        values = (*values, *(century + values[0] for century in (1900.0, 1800.0, 2000.0)))
    if near_century and values[0] <= LAST_CENTURY:
        values = (*values, (values[0] - 1) * 100)
    digits = any(part.sort is Sort.DIGITS for part in run.parts)
    claims = (len(run.parts) > 1 or first.claims) and (digits or values[0] not in NO_CLAIM)
    claims = claims and not after_decade and first.written not in UNSAID
    written = " ".join(part.written for part in run.parts)
    scale = run.limit if len(run.parts) > 1 else 0.0
    also = first.also if len(run.parts) == 1 else ()
    yield Number(values, also, written, digits, claims, scale, first.named)


def _first_term(run: Run) -> float:
    first, second = run.parts[:2]
    return first.values[0] * (second.values[0] if second.sort is Sort.SCALE else 1.0)


def _with_shared_scales(found: list[Number]) -> Iterator[Number]:
    """In `5 to 10 million` the five may be millions too."""
    for number, following in pairwise([*found, None]):
        assert number is not None
        if number.digits and not number.scale and following is not None and following.scale:
            yield number._replace(values=(*number.values, number.values[0] * following.scale))
        else:
            yield number
