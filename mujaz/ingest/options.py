"""What a person says about the inputs of one run."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """Said once for all inputs; it goes before everything that a text seems to say."""

    moment: datetime
    """When the inputs were copied; of a day alone, noon."""
    outlet: str = ""
    url: str = ""
    archive: str = ""
    rights: str = ""
    language: str = ""

    @property
    def retrieved(self) -> date:
        return self.moment.date()
