"""A Wikidata id does not look like one, or two records have the same.

An item is `Q` and a number; lexemes, properties and whole addresses are not taken. Two records with one
item are one entity that was entered twice, or one of the two links is wrong.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E104"
SEVERITY = Severity.ERROR
ITEM = re.compile(r"Q[1-9][0-9]*\Z")


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each id that is no item, and for each item that is taken."""
    first: dict[str, str] = {}
    for entity in library.entities.values():
        item = entity.wikidata
        if not item:
            continue
        if not ITEM.match(item):
            fix = "Write 'wikidata: Q796' with the number of the item, or remove the line."
            yield Finding(
                CODE, f"'{item}' is not the id of a Wikidata item.", fix, entity.key_location("wikidata")
            )
        elif first.setdefault(item, entity.id) != entity.id:
            message = f"'{first[item]}' has the Wikidata item {item} already."
            fix = "Correct one of the two, or join the records."
            yield Finding(CODE, message, fix, entity.key_location("wikidata"))


def publishable_records(records: Library) -> Library:
    """Return the records without ids that are no item, or that an earlier record has."""
    first: dict[str, str] = {}
    refused = [
        entity
        for entity in records.entities.values()
        if entity.wikidata
        and not (ITEM.match(entity.wikidata) and first.setdefault(entity.wikidata, entity.id) == entity.id)
    ]
    if not refused:
        return records
    without = {entity.id: entity._replace(wikidata="", digest=b"") for entity in refused}
    return replace(records, entities={**records.entities, **without})
