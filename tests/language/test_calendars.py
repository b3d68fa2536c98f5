"""Days of other calendars: known ones, and the laws that years follow."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.language.calendars import (
    HIJRI_YEARS,
    SOLAR_YEARS,
    from_hebrew,
    from_hijri,
    from_solar,
    to_hijri,
    to_solar,
)

LEAP_REMAINDERS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Leap years of the 33-year cycle, which agrees with the equinox for all years that an article may carry."""


@settings(deadline=None)
@given(st.dates(date(1921, 3, 21), date(2121, 3, 19)))
def test_an_iranian_day_reads_back(day: date) -> None:
    assert from_solar(*to_solar(day)) == day


def test_iranian_years_follow_the_cycle_of_33() -> None:
    starts = [from_solar(year, 1, 1) for year in SOLAR_YEARS]
    lengths = {
        year: (after - start).days
        for year, start, after in zip(SOLAR_YEARS, starts, starts[1:], strict=False)
    }
    assert lengths == {year: 365 + (year % 33 in LEAP_REMAINDERS) for year in lengths}
    assert starts[0] == date(1921, 3, 21)


@pytest.mark.parametrize("solar", [(1404, 12, 30), (1403, 13, 1), (1403, 7, 31), (1403, 1, 0), (1299, 1, 1)])
def test_no_iranian_day(solar: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=str(solar[0])):
        from_solar(*solar)


@pytest.mark.parametrize("hebrew", [(5785, 13, 1), (5784, 12, 31), (5785, 2, 30), (5785, 0, 1), (5600, 1, 1)])
def test_no_hebrew_day(hebrew: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=str(hebrew[0])):
        from_hebrew(*hebrew)


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)))
def test_an_islamic_day_reads_back(day: date) -> None:
    hijri = to_hijri(day)
    assert hijri is not None
    assert from_hijri(*hijri) == day
    assert hijri[0] in HIJRI_YEARS


@given(st.integers(5661, 5859))
def test_hebrew_years_have_a_permitted_length(year: int) -> None:
    start, after = from_hebrew(year, 7, 1), from_hebrew(year + 1, 7, 1)
    assert (after - start).days in (353, 354, 355, 383, 384, 385)
    assert start.weekday() not in (6, 2, 4)  # never Sunday, Wednesday or Friday
    assert from_hebrew(year, 1, 15) - start > timedelta(days=150)


@pytest.mark.parametrize(
    ("hebrew", "day"),
    [
        ((5785, 7, 1), date(2024, 10, 3)),
        ((5784, 1, 15), date(2024, 4, 23)),
        ((5708, 2, 5), date(1948, 5, 14)),
    ],
)
def test_known_hebrew_days(hebrew: tuple[int, int, int], day: date) -> None:
    assert from_hebrew(*hebrew) == day


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 3, 21), (1404, 1, 1)),
        (date(2025, 3, 20), (1403, 12, 30)),
        (date(2022, 3, 20), (1400, 12, 29)),
        (date(1979, 2, 11), (1357, 11, 22)),
        (date(2025, 9, 23), (1404, 7, 1)),
    ],
)
def test_persian_dates(day: date, expected: tuple[int, int, int]) -> None:
    assert to_solar(day) == expected
