"""Where a text came from."""

from datetime import date, datetime
from enum import Enum
from typing import NamedTuple

from mujaz.model.location import Location


class Rights(Enum):
    """How much of the source text may be published."""

    FULL = "full"
    EXCERPT = "excerpt"
    """Only the segments that carry a mark."""
    LINK = "link"
    """No source text at all."""


class Photo(NamedTuple):
    """What the outlet printed under its picture. The picture itself is never taken."""

    caption: str = ""
    credit: str = ""


class Provenance(NamedTuple):
    """The source of one brief: who published it, when, where, and what we captured."""

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
    """Hex digest of the capture's bytes."""
    photo: Photo | None = None
    rights_stated: bool = True
    """Whether the brief says its rights itself. Where it does not, `rights` is the least that there is."""
    location: Location = Location("")

    @property
    def day(self) -> date | None:
        """The day of publication as printed in the outlet's own offset."""
        published = self.published
        return published.date() if isinstance(published, datetime) else published
