"""Number words that follow each other, put together to one value by the grammar of English and Arabic."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.language.numbers.words import Sort

SMALL_SORTS = frozenset({Sort.UNIT, Sort.TEN, Sort.TEEN, Sort.ORDINAL})
HUNDRED_SORTS = frozenset({Sort.HUNDRED, Sort.HUNDREDS})
ALONE = frozenset({Sort.DECADE, Sort.CENTURY})


class Part(NamedTuple):
    """One word or run of digits inside a number."""

    sort: Sort
    values: tuple[float, ...]
    joined: bool
    """An `and` stands before it."""
    claims: bool
    written: str
    named: bool = False
    also: tuple[float, ...] = ()


@dataclass(slots=True)
class Run:
    """A number that is being put together."""

    parts: list[Part] = field(default_factory=list)
    total: float = 0.0
    current: float | None = None
    """What no scale has multiplied yet."""
    limit: float = 0.0
    """The last scale, 0 where there is none: what follows must be smaller."""
    whole: float | None = None
    """The value without its fraction."""

    @property
    def value(self) -> float:
        return self.total + (self.current or 0.0)

    @property
    def last(self) -> Sort | None:
        return self.parts[-1].sort if self.parts else None


def runs_of(parts: Iterable[Part]) -> Iterator[Run]:
    """Yield the numbers that adjacent parts make, each as long as the grammar allows."""
    run: Run | None = None
    for part in parts:
        if run is not None and part.sort not in ALONE and run.last not in ALONE and _takes(run, part):
            run.parts.append(part)
            continue
        if run is not None:
            yield run
        run = _begin(part)
    if run is not None:
        yield run


def _begin(part: Part) -> Run:
    value = part.values[0]
    if part.sort in (Sort.SCALE, Sort.SCALED):
        return Run([part], total=value, limit=value if part.sort is Sort.SCALE else 1000.0)
    return Run([part], current=value)


def _takes(run: Run, part: Part) -> bool:
    """Add a part to a run where it can continue it."""
    value = part.values[0]
    if run.whole is not None or run.last is Sort.ORDINAL:
        return False
    if part.sort is Sort.SCALE:
        return _scaled(run, part, value)
    if part.sort is Sort.FRACTION:
        return _with_fraction(run, part, value)
    if part.sort is Sort.HUNDRED and not part.joined:
        return _times_hundred(run)
    return _after_scale(run, part, value) if run.current is None else _added(run, part, value)


def _scaled(run: Run, part: Part, value: float) -> bool:
    if run.current is None or part.joined or (run.limit and value >= run.limit):
        return False
    run.total += run.current * value
    run.current, run.limit = None, value
    return True


def _with_fraction(run: Run, part: Part, value: float) -> bool:
    """`مليون ونصف` is a million and a half of it, `three and a half` is 3.5."""
    if not part.joined:
        return False
    run.whole = run.value
    if run.current is None:
        run.total += value * run.limit
    else:
        run.current += value
    return True


def _times_hundred(run: Run) -> bool:
    if run.current is None or run.last not in (Sort.UNIT, Sort.DIGITS) or not 1 <= run.current % 100 < 10:
        return False
    run.current += run.current % 100 * 99
    return True


def _after_scale(run: Run, part: Part, value: float) -> bool:
    glued_one = value == 1 and not part.joined  # مليون واحد is a million, not a million and one
    bare = len(run.parts) == 1  # ألف ست أوبرات: here the first word is `composed`
    needs_and = (bare or part.sort in (Sort.DIGITS, Sort.SCALED)) and not part.joined
    if value >= run.limit or glued_one or needs_and:
        return False
    run.current = value
    return True


def _added(run: Run, part: Part, value: float) -> bool:
    fits = _adds(run, part, value)
    if fits:
        run.current = (run.current or 0.0) + value
    return fits


def _adds(run: Run, part: Part, value: float) -> bool:
    """Whether a part below a hundred continues what stands before it."""
    current, last = run.current or 0.0, run.last
    rest = current % 100
    if part.sort is Sort.TEN and last is Sort.UNIT and not part.joined:
        return 1 <= rest < 10
    if part.sort is Sort.TENS_LAST and last is Sort.UNIT:
        return part.joined and 1 <= rest < 10
    if part.sort in (Sort.TENS, Sort.TENS_LAST):
        return last in HUNDRED_SORTS and rest == 0
    if part.sort in SMALL_SORTS:
        follows_tens = last is Sort.TENS and not part.joined and rest % 10 == 0 and value < 10
        return follows_tens or (last in HUNDRED_SORTS and rest == 0)
    return False
