"""Indexes records by id and reports duplicate ids."""

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
    """Return records by id. The first of those with the same id counts; the others are reported (P103).

    Ids are compared as some file systems do: without regard to case and to Unicode composition.
    """
    first: dict[str, Record] = {}
    for record in records:
        # NFKC and casefold: macOS and Windows take such names for the same file.
        earlier = first.setdefault(unicodedata.normalize("NFKC", record.id).casefold(), record)
        if earlier is not record:
            message = f"The id '{record.id}' is taken by {earlier.location.path}."
            fix = "Rename one of the two files, or remove it if both say the same."
            findings.append(Finding("P103", message, fix, record.location))
    return {record.id: record for record in first.values()}
