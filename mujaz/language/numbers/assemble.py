"""Assembles the parts of a number phrase to numbers by the grammar of English and Arabic."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.language.numbers.words import NumberRole

SMALL_ROLES = frozenset({NumberRole.UNIT, NumberRole.TEN, NumberRole.TEEN, NumberRole.ORDINAL})
HUNDRED_ROLES = frozenset({NumberRole.HUNDRED, NumberRole.HUNDREDS})
STANDALONE_ROLES = frozenset({NumberRole.DECADE, NumberRole.CENTURY})


class NumberPart(NamedTuple):
    """One word, or digits, inside a number."""

    role: NumberRole
    values: tuple[float, ...]
    with_and: bool
    """An `and` stands before it."""
    required: bool
    text: str
    in_name: bool = False
    partial_values: tuple[float, ...] = ()


@dataclass(slots=True)
class AssembledNumber:
    """A number, while its parts are added and afterwards."""

    parts: list[NumberPart] = field(default_factory=list)
    total: float = 0.0
    current: float | None = None
    """Value of the parts after the last scale, which a scale may still multiply."""
    last_scale: float = 0.0
    """The last scale, 0 without one. Later parts must be smaller."""
    value_without_fraction: float | None = None
    """The value before a fraction such as `and a half` was added."""

    @property
    def value(self) -> float:
        return self.total + (self.current or 0.0)

    @property
    def last_role(self) -> NumberRole | None:
        return self.parts[-1].role if self.parts else None


def assemble_numbers(parts: Iterable[NumberPart]) -> Iterator[AssembledNumber]:
    """Yield the numbers of adjacent parts, each as long as the grammar allows."""
    number: AssembledNumber | None = None
    for part in parts:
        if (
            number is not None
            and part.role not in STANDALONE_ROLES
            and number.last_role not in STANDALONE_ROLES
            and _try_add(number, part)
        ):
            number.parts.append(part)
            continue
        if number is not None:
            yield number
        number = _start(part)
    if number is not None:
        yield number


def _start(part: NumberPart) -> AssembledNumber:
    value = part.values[0]
    if part.role in (NumberRole.SCALE, NumberRole.DUAL_SCALE):
        return AssembledNumber(
            [part], total=value, last_scale=value if part.role is NumberRole.SCALE else 1000.0
        )
    return AssembledNumber([part], current=value)


def _try_add(number: AssembledNumber, part: NumberPart) -> bool:
    """Add the value of a part to a number if the grammar allows it. Whether it was added."""
    value = part.values[0]
    if number.value_without_fraction is not None or number.last_role is NumberRole.ORDINAL:
        return False
    if part.role is NumberRole.SCALE:
        return _try_scale(number, part, value)
    if part.role is NumberRole.FRACTION:
        return _try_fraction(number, part, value)
    if part.role is NumberRole.HUNDRED and not part.with_and:
        return _try_hundred(number)
    return (
        _try_after_scale(number, part, value)
        if number.current is None
        else _try_below_scale(number, part, value)
    )


def _try_scale(number: AssembledNumber, part: NumberPart, value: float) -> bool:
    if number.current is None or part.with_and or (number.last_scale and value >= number.last_scale):
        return False
    number.total += number.current * value
    number.current, number.last_scale = None, value
    return True


def _try_fraction(number: AssembledNumber, part: NumberPart, value: float) -> bool:
    """`مليون ونصف` is a million and a half of it, `three and a half` is 3.5."""
    if not part.with_and:
        return False
    number.value_without_fraction = number.value
    if number.current is None:
        number.total += value * number.last_scale
    else:
        number.current += value
    return True


def _try_hundred(number: AssembledNumber) -> bool:
    if (
        number.current is None
        or number.last_role not in (NumberRole.UNIT, NumberRole.DIGITS)
        or not 1 <= number.current % 100 < 10
    ):
        return False
    number.current += number.current % 100 * 99
    return True


def _try_after_scale(number: AssembledNumber, part: NumberPart, value: float) -> bool:
    is_word_one = value == 1 and not part.with_and  # مليون واحد is a million, not a million and one
    is_scale_alone = len(number.parts) == 1  # ألف ست أوبرات: here the first word is `composed`
    needs_and = (
        is_scale_alone or part.role in (NumberRole.DIGITS, NumberRole.DUAL_SCALE)
    ) and not part.with_and
    if value >= number.last_scale or is_word_one or needs_and:
        return False
    number.current = value
    return True


def _try_below_scale(number: AssembledNumber, part: NumberPart, value: float) -> bool:
    can_add = _can_add(number, part, value)
    if can_add:
        number.current = (number.current or 0.0) + value
    return can_add


def _can_add(number: AssembledNumber, part: NumberPart, value: float) -> bool:
    """Whether a part below a hundred continues the number."""
    current, last_role = number.current or 0.0, number.last_role
    rest = current % 100
    if part.role is NumberRole.TEN and last_role is NumberRole.UNIT and not part.with_and:
        return 1 <= rest < 10
    if part.role is NumberRole.TENS_LAST and last_role is NumberRole.UNIT:
        return part.with_and and 1 <= rest < 10
    if part.role in (NumberRole.TENS, NumberRole.TENS_LAST):
        return last_role in HUNDRED_ROLES and rest == 0
    if part.role in SMALL_ROLES:
        follows_tens = last_role is NumberRole.TENS and not part.with_and and rest % 10 == 0 and value < 10
        return follows_tens or (last_role in HUNDRED_ROLES and rest == 0)
    return False
