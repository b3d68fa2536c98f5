"""Provenance of a text: its outlet, URL, dates, rights and capture."""

from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from mujaz.model.location import Location


class Rights(Enum):
    """How much of the source text may be published."""

    FULL = "full"
    EXCERPT = "excerpt"
    """Only the segments with the mark `[excerpt]`."""
    LINK = "link"
    """No source text at all."""


class Photo(NamedTuple):
    """Caption and credit of the article's photo. The photo itself is never copied."""

    caption: str = ""
    credit: str = ""


class Provenance(NamedTuple):
    """The source of one brief: outlet, URL, dates, rights and capture."""

    outlet: str
    """Outlet id."""
    url: str
    published: date | datetime | None
    """A date, or a datetime with an offset."""
    rights: Rights
    byline: str = ""
    retrieved: date | None = None
    archive: str = ""
    """URL of the archived copy, empty where there is none."""
    capture: str = ""
    """File name under `content/captures/`, empty where there is none."""
    sha256: str = ""
    """SHA-256 of the capture's bytes in hexadecimal."""
    photo: Photo | None = None
    rights_stated: bool = True
    """True where the brief states its rights; otherwise `rights` is `LINK`, the strictest."""
    location: Location = Location("")

    @property
    def day(self) -> date | None:
        """The day of publication in the outlet's own UTC offset, as printed."""
        published = self.published
        return published.date() if isinstance(published, datetime) else published
