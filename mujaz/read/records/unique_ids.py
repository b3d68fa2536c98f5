"""Records by id, and those whose id is taken."""

import unicodedata
from collections.abc import Iterable
from typing import Protocol, TypeVar

from mujaz.model.finding import Finding
from mujaz.model.location import Location


class HasId(Protocol):
    """A record or a brief."""

    @property
    def id(self) -> str: ...
    @property
    def location(self) -> Location: ...


Record = TypeVar("Record", bound=HasId)


def index_by_id(records: Iterable[Record], findings: list[Finding]) -> dict[str, Record]:
    """Return records by id; of those that share one the first counts, and the others are reported (P103).

    Ids are compared as file systems and address bars may: without regard to case or composition.
    """
    first: dict[str, Record] = {}
    for record in records:
        earlier = first.setdefault(unicodedata.normalize("NFKC", record.id).casefold(), record)
        if earlier is not record:
            message = f"The id '{record.id}' is taken by {earlier.location.path}."
            fix = "Rename one of the two files, or remove it if both say the same."
            findings.append(Finding("P103", message, fix, record.location))
    return {record.id: record for record in first.values()}
