"""Writes the facets of all briefs as columns: one column for each facet, one value in it for each brief.

The browser loads them when a reader opens the filters. Columns are strings of numbers
(`mujaz.search.postings`).
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mujaz.search.brief_postings import Facets
from mujaz.search.postings import WEIGHT_COUNT, encode, encode_number, new_entries

MAX_POSTINGS_LENGTH = 24_000
"""Characters of all posting lists of one kind in `named.json`. The most frequent entities fill it."""
NamesById = Mapping[str, Sequence[tuple[str, str]]]


def columns_file(facets: Iterable[Facets]) -> bytes:
    """Return `columns.json`: days as differences, other columns as distinct values and their numbers."""
    days, quotes = array("L"), array("L")
    columns: defaultdict[str, _Column] = defaultdict(_Column)
    for brief in facets:
        days.append(date.fromisoformat(brief.day).toordinal() if brief.day else 0)
        quotes.append(brief.quotes)
        columns["outlet"].add((brief.outlet,))
        columns["lang"].add((brief.language,))
        columns["status"].add((brief.status,))
        columns["tag"].add(brief.tags)
    encoded = {name: columns[name].encode() for name in ("outlet", "lang", "status", "tag")}
    return _json({"days": _gaps(days), **encoded, "quotes": "".join(map(encode_number, quotes))})


def named_file(facets: Iterable[Facets], names: NamesById) -> bytes:
    """Return `named.json`: the entities and speakers in most briefs, with names and posting lists."""
    entities: defaultdict[str, array[int]] = defaultdict(new_entries)
    speakers: defaultdict[str, array[int]] = defaultdict(new_entries)
    for number, brief in enumerate(facets):
        for postings, ids in ((entities, brief.entities), (speakers, brief.speakers)):
            for id in ids:
                postings[id].append(number * WEIGHT_COUNT)
    return _json({"entity": _most_frequent(entities, names), "speaker": _most_frequent(speakers, names)})


def _gaps(days: Sequence[int]) -> str:
    """Return the differences between days. Briefs come by date, those without a date first."""
    return "".join(
        encode_number(max(0, day - previous)) for previous, day in zip([0, *days], days, strict=False)
    )


@dataclass(slots=True)
class _Column:
    """One column: the distinct values in the order of first use, and the number of each brief's value."""

    first_uses: dict[tuple[str, ...], int] = field(default_factory=dict)
    value_numbers: "array[int]" = field(default_factory=new_entries)

    def add(self, value: tuple[str, ...]) -> None:
        self.value_numbers.append(self.first_uses.setdefault(value, len(self.first_uses)))

    def encode(self) -> list[object]:
        """Return the sorted values, and their numbers as one string."""
        values = sorted(self.first_uses)
        encoded_number = {value: encode_number(number) for number, value in enumerate(values)}
        by_first_use = [encoded_number[value] for value in self.first_uses]
        return [values, "".join([by_first_use[number] for number in self.value_numbers])]


def _most_frequent(entries_by_id: Mapping[str, Sequence[int]], names: NamesById) -> list[list[object]]:
    rows: list[list[object]] = []
    remaining = MAX_POSTINGS_LENGTH
    for id in sorted(entries_by_id, key=lambda id: (-len(entries_by_id[id]), id)):
        postings = encode(entries_by_id[id])
        remaining -= len(postings)
        if remaining < 0:
            break
        rows.append([id, names.get(id, ()), postings])
    return rows


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
