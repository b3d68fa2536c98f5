"""Decides when an article was published, from its datelines and the metadata of an HTML page."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from mujaz.ingest.article import LineKind, PageLine, PublicationDate
from mujaz.ingest.dates.dateline import date_from_dateline, join_following_time
from mujaz.ingest.dates.relative_dates import date_from_relative
from mujaz.ingest.dates.utc_offsets import utc_offset


def publication_date(
    lines: Sequence[PageLine], in_head: str, country: str, moment: datetime
) -> PublicationDate:
    """Return the time of publication. `country` is the outlet's, empty if unknown.

    The visible dateline takes precedence. The metadata adds the time of day, or replaces a missing dateline.
    """
    from_lines = _date_in_lines(lines, country, moment)
    from_head = _date_in_head(in_head, country)
    if from_head.value is None:
        return from_lines
    if from_lines.value is None or (from_lines.doubt and not isinstance(from_lines.value, datetime)):
        return from_head
    if _day_of(from_lines.value) != _day_of(from_head.value):
        contradiction = f"the head of the page says {from_head.value.isoformat()}"
        return replace(from_lines, doubt="; ".join(filter(None, (from_lines.doubt, contradiction))))
    return from_lines if isinstance(from_lines.value, datetime) else from_head


def _date_in_head(text: str, country: str) -> PublicationDate:
    """Return the ISO time of the metadata, in the time zone of the outlet's country if that is known."""
    publication = date_from_dateline(text, 0, country)
    if not isinstance(publication.value, datetime):
        return publication
    timezone = utc_offset(country, publication.value.date())
    return replace(publication, value=publication.value.astimezone(timezone)) if timezone else publication


def _day_of(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _date_in_lines(lines: Sequence[PageLine], country: str, moment: datetime) -> PublicationDate:
    """Return the date in the datelines. A relative one (`منذ يومين`) counts only if there is no other."""
    dateline_indices = [index for index, line in enumerate(lines) if line.kind is LineKind.DATELINE]
    dateline_indices.sort(key=lambda index: bool(lines[index].reason))
    for index in dateline_indices:
        line = join_following_time(lines[index], lines[index + 1] if index + 1 < len(lines) else None)
        publication = date_from_dateline(line.text, line.number, country)
        if publication.value is not None:
            return publication
    relative = (
        date_from_relative(lines[index].text, lines[index].number, moment) for index in dateline_indices
    )
    return next((publication for publication in relative if publication.value is not None), PublicationDate())
