"""Options of the command that hold for all inputs of one run."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """Options given by the user. They take precedence over everything that a text seems to say."""

    moment: datetime
    """Time of copying the inputs; noon if only the day is given."""
    outlet: str = ""
    url: str = ""
    archive: str = ""
    rights: str = ""
    language: str = ""

    @property
    def retrieved(self) -> date:
        return self.moment.date()
