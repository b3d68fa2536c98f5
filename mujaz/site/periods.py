"""The years and months that have briefs, for the list of periods."""

from functools import lru_cache

from mujaz.i18n.formats import formats
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.views.parts import Counted, Group, Link


def years(archive: Archive) -> tuple[int, ...]:
    """Return every year that has briefs, the newest first."""
    return tuple(dict.fromkeys(year for year, _ in archive.by_month))


@lru_cache(maxsize=4)  # the months of a year show the same, and are asked for in a row, in all languages
def periods(archive: Archive, language: str, open_year: int | None) -> tuple[Group, ...]:
    """Return a group for each year, the newest first. One of them shows its months: else the newest."""
    all_years = years(archive)
    open_year_number = open_year or next(iter(all_years), None)
    formatter = formats(archive.settings, language)
    return tuple(
        Group(
            key=str(year),
            heading=Text(formatter.year(year), language),
            items=tuple(
                _month(month, len(briefs), language, formatter.month_name(month[1]))
                for month, briefs in archive.by_month.items()
                if month[0] == year == open_year_number
            ),
            address=address.year(language, year),
        )
        for year in all_years
    )


def _month(month: tuple[int, int], count: int, language: str, name: str) -> Counted:
    return Counted(Link(address.month(language, *month), Text(name, language)), count)
