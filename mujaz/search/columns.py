"""What results are filtered and counted by: a column for each question, a place in it for each brief.

Loaded only when a reader opens the filters. Columns are strings of numbers (`mujaz.search.postings`).
"""

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from mujaz.search.brief_postings import Columns
from mujaz.search.postings import WEIGHTS, encode, signs

MOST_SIGNS = 24_000
"""Length of all lists of briefs in `named.json` together: the entities named most come first."""
Names = Mapping[str, Sequence[tuple[str, str]]]


def columns_file(columns: Sequence[Columns]) -> bytes:
    """Return `columns.json`: days as gaps, other columns with their distinct values."""
    file = {
        "days": _gaps([date.fromisoformat(it.day).toordinal() if it.day else 0 for it in columns]),
        "outlet": _column([(it.outlet,) for it in columns]),
        "lang": _column([(it.language,) for it in columns]),
        "status": _column([(it.status,) for it in columns]),
        "tag": _column([it.tags for it in columns]),
        "quotes": "".join(signs(it.quotes) for it in columns),
    }
    return _json(file)


def named_file(columns: Sequence[Columns], names: Names) -> bytes:
    """Return `named.json`: the entities and speakers of most briefs, with their names and their briefs."""
    return _json(
        {
            "entity": _most(columns, lambda it: it.entities, names),
            "speaker": _most(columns, lambda it: it.speakers, names),
        }
    )


def _gaps(days: Sequence[int]) -> str:
    """Days never go back, except that briefs without one stand first."""
    return "".join(signs(max(0, day - last)) for last, day in zip([0, *days], days, strict=False))


def _column(values: Sequence[tuple[str, ...]]) -> list[object]:
    distinct = sorted(set(values))
    places = {value: signs(place) for place, value in enumerate(distinct)}
    return [distinct, "".join([places[value] for value in values])]


def _most(
    columns: Sequence[Columns], ids_of: Callable[[Columns], Iterable[str]], names: Names
) -> list[list[object]]:
    found: dict[str, array[int]] = {}
    for number, it in enumerate(columns):
        for id in ids_of(it):
            found.setdefault(id, array("L")).append(number * WEIGHTS)
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
