"""A machine that drafted a translation, as a brief names it."""

from datetime import date
from typing import NamedTuple


class MachineCredit(NamedTuple):
    """Which machine, and when. Older briefs have a name only."""

    provider: str
    """Name of the service, or whatever a person wrote."""
    model: str = ""
    day: date | None = None

    @property
    def name(self) -> str:
        """What a page shows: `deepl`, or `openai, small-model`."""
        return ", ".join(part for part in (self.provider, self.model) if part)
