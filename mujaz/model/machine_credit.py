"""The machine that drafted the translation of a brief."""

from datetime import date
from typing import NamedTuple


class MachineCredit(NamedTuple):
    """Provider, model and day of a machine draft. Older briefs have a name only."""

    provider: str
    """Name of the service, or any name that a person wrote."""
    model: str = ""
    day: date | None = None

    @property
    def name(self) -> str:
        """The name on pages: `deepl`, or `openai, small-model`."""
        return ", ".join(part for part in (self.provider, self.model) if part)
