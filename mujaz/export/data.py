"""The archive as data. Metadata only, no article text.

`data/briefs/<year>.json` holds the briefs of a year, newest first; those without a day stand in
`undated.json`. `data/briefs.json` says which files there are, `data/entities.json` holds the entities by id.
"""

import json
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any

from mujaz.export.json_text import json_bytes
from mujaz.model.entity import Entity
from mujaz.model.files import FileSet, SiteFile
from mujaz.model.index_entry import IndexEntry, fact_digests, fragment_digests
from mujaz.site.archive_index import Archive
from mujaz.site.page_spec import digest
from mujaz.site.published_brief import Shown

FRAGMENT = "data"


def fragments(shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield a brief's metadata as JSON."""
    yield FRAGMENT, json.dumps(_brief(shown), ensure_ascii=False, separators=(",", ":"))


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield a file for each year, the list of them, and the entities."""
    years = [(year, list(entries)) for year, entries in groupby(archive.entries, key=_year)]
    for year, entries in years:
        made_from = digest(fragment_digests(entries))
        yield FileSet(f"data/{year}", made_from, partial(_year_file, archive, year, entries))
    counts = [(year, len(entries)) for year, entries in years]
    yield FileSet("data/briefs", digest(counts), partial(_index, counts))
    records = [it.digest or it for it in archive.records.entities.values()]
    made_from = digest(records, fact_digests(archive.entries))
    yield FileSet("data/entities", made_from, partial(_entities, archive))


def _year(entry: IndexEntry) -> str:
    return f"{entry.day.year:04}" if entry.day else "undated"


def _year_file(archive: Archive, year: str, entries: list[IndexEntry]) -> Iterator[SiteFile]:
    lines = (archive.fragments.get(entry.id, FRAGMENT) for entry in entries)
    yield f"data/briefs/{year}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _index(counts: list[tuple[str, int]]) -> Iterator[SiteFile]:
    listed = [{"year": year, "briefs": count, "file": f"briefs/{year}.json"} for year, count in counts]
    yield "data/briefs.json", json_bytes(listed)


def _entities(archive: Archive) -> Iterator[SiteFile]:
    entities = archive.records.entities.values()
    yield "data/entities.json", json_bytes([_entity(archive, entity) for entity in entities])


def _brief(shown: Shown) -> dict[str, Any]:
    brief, source = shown.brief, shown.brief.provenance
    return {
        "id": brief.id,
        "title": dict(brief.title.pairs),
        "summary": dict(brief.summary.pairs),
        "outlet": source.outlet,
        "url": source.url,
        "archive": source.archive,
        "byline": source.byline,
        "published": source.published.isoformat() if source.published else None,
        "retrieved": source.retrieved.isoformat() if source.retrieved else None,
        "rights": source.rights.value,
        "language": brief.language,
        "translation": brief.translation,
        "status": brief.status.value,
        "tags": list(brief.tags),
        "entities": list(brief.entities),
        "updated": brief.updated.isoformat() if brief.updated else None,
    }


def _entity(archive: Archive, entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.type.value,
        "names": dict(entity.names.pairs),
        "aliases": [
            {"name": it.name, "language": it.language, "ambiguous": it.ambiguous} for it in entity.aliases
        ],
        "romanizations": dict(entity.romanizations),
        "wikidata": entity.wikidata,
        "coordinates": list(entity.coordinates) if entity.coordinates else None,
        "country": entity.country,
        "relations": [{"kind": it.kind, "entity": it.entity} for it in entity.relations],
        "description": dict(entity.description.pairs),
        "briefs": len(archive.naming(entity.id)),
        "sample": entity.sample,
    }
