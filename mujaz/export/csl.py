"""A citation of each brief in CSL-JSON, beside its page in the default language: `cite.json`."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from mujaz.export.json_text import json_bytes
from mujaz.export.reference import Reference, references
from mujaz.model.settings import Settings
from mujaz.site.archive import Archive


def files(archive: Archive, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield one file for each brief."""
    for address, reference in references(archive):
        yield f"{address}cite.json", json_bytes([_item(reference)])


def _item(reference: Reference) -> dict[str, Any]:
    item = {
        "id": reference.id,
        "type": "article-newspaper",
        "title": reference.title.value,
        "translated-title": reference.translated.value,
        "author": [{"literal": reference.author}] if reference.author else [],
        "container-title": reference.outlet,
        "issued": _date(reference.published),
        "accessed": _date(reference.accessed),
        "URL": reference.url,
        "archive_location": reference.archive,
        "language": reference.language,
        "note": reference.note,
    }
    return {key: value for key, value in item.items() if value}


def _date(day: date | None) -> dict[str, Any]:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else {}
