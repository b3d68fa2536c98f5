"""Writes a citation of each brief in CSL-JSON, beside its page in the default language: `cite.json`."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from mujaz.export.reference import Reference, reference_with_address
from mujaz.model.site_file import SiteFile
from mujaz.site.published_brief import PublishedBrief


def brief_files(published_brief: PublishedBrief) -> Iterator[SiteFile]:
    """Yield the one file of a brief."""
    address, citation = reference_with_address(published_brief)
    yield f"{address}cite.json", json.dumps([_item(citation)], ensure_ascii=False).encode()


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
