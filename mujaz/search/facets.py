"""What results are filtered and counted by: a column for each question, a place in it for each brief.

Loaded only when a reader opens the filters. Columns are strings of numbers (`mujaz.search.postings`).
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mujaz.search.brief_postings import Columns
from mujaz.search.postings import WEIGHTS, encode, numbers, signs

MOST_SIGNS = 24_000
"""Length of all lists of briefs in `named.json` together: the entities named most come first."""
Names = Mapping[str, Sequence[tuple[str, str]]]


def columns_file(columns: Iterable[Columns]) -> bytes:
    """Return `columns.json`: days as gaps, other columns with their distinct values."""
    days, quotes = array("L"), array("L")
    held: defaultdict[str, _Column] = defaultdict(_Column)
    for it in columns:
        days.append(date.fromisoformat(it.day).toordinal() if it.day else 0)
        quotes.append(it.quotes)
        held["outlet"].add((it.outlet,))
        held["lang"].add((it.language,))
        held["status"].add((it.status,))
        held["tag"].add(it.tags)
    written = {name: held[name].written() for name in ("outlet", "lang", "status", "tag")}
    return _json({"days": _gaps(days), **written, "quotes": "".join(map(signs, quotes))})


def named_file(columns: Iterable[Columns], names: Names) -> bytes:
    """Return `named.json`: the entities and speakers of most briefs, with their names and their briefs."""
    entities: defaultdict[str, array[int]] = defaultdict(numbers)
    speakers: defaultdict[str, array[int]] = defaultdict(numbers)
    for number, it in enumerate(columns):
        for found, ids in ((entities, it.entities), (speakers, it.speakers)):
            for id in ids:
                found[id].append(number * WEIGHTS)
    return _json({"entity": _most(entities, names), "speaker": _most(speakers, names)})


def _gaps(days: Sequence[int]) -> str:
    """Days never go back, except that briefs without one stand first."""
    return "".join(signs(max(0, day - last)) for last, day in zip([0, *days], days, strict=False))


@dataclass(slots=True)
class _Column:
    """One column: the distinct values, and which of them each brief has."""

    arrived: dict[tuple[str, ...], int] = field(default_factory=dict)
    places: "array[int]" = field(default_factory=numbers)

    def add(self, value: tuple[str, ...]) -> None:
        self.places.append(self.arrived.setdefault(value, len(self.arrived)))

    def written(self) -> list[object]:
        distinct = sorted(self.arrived)
        place_of = {value: signs(place) for place, value in enumerate(distinct)}
        by_arrival = [place_of[value] for value in self.arrived]
        return [distinct, "".join([by_arrival[place] for place in self.places])]


def _most(found: Mapping[str, Sequence[int]], names: Names) -> list[list[object]]:
    kept: list[list[object]] = []
    room = MOST_SIGNS
    for id in sorted(found, key=lambda id: (-len(found[id]), id)):
        postings = encode(found[id])
        room -= len(postings)
        if room < 0:
            break
        kept.append([id, names.get(id, ()), postings])
    return kept


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
