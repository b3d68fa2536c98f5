"""Writes the metadata of the archive as JSON, without any article text.

`data/briefs/<year>.json` holds the briefs of a year, newest first; `undated.json` holds briefs without a day.
`data/briefs.json` lists these files, `data/entities.json` holds the entities by id.
"""

import json
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any

from mujaz.export.json_text import json_bytes
from mujaz.model.entity import Entity
from mujaz.model.index_entry import IndexEntry, fact_digests, fragment_digests
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.page_spec import digest
from mujaz.site.published_brief import PublishedBrief

FRAGMENT = "data"


def fragments(published_brief: PublishedBrief) -> Iterator[tuple[str, str]]:
    """Yield a brief's metadata as JSON."""
    yield FRAGMENT, json.dumps(_brief_data(published_brief), ensure_ascii=False, separators=(",", ":"))


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield a file for each year, the list of them, and the entities."""
    years = [(year, list(entries)) for year, entries in groupby(archive.entries, key=_year)]
    for year, entries in years:
        content_digest = digest(fragment_digests(entries))
        yield FileSet(f"data/{year}", content_digest, partial(_year_file, archive, year, entries))
    counts = [(year, len(entries)) for year, entries in years]
    yield FileSet("data/briefs", digest(counts), partial(_index_file, counts))
    records = [entity.digest or entity for entity in archive.records.entities.values()]
    content_digest = digest(records, fact_digests(archive.entries))
    yield FileSet("data/entities", content_digest, partial(_entities_file, archive))


def _year(entry: IndexEntry) -> str:
    return f"{entry.day.year:04}" if entry.day else "undated"


def _year_file(archive: Archive, year: str, entries: list[IndexEntry]) -> Iterator[SiteFile]:
    lines = (archive.fragments.get(entry.id, FRAGMENT) for entry in entries)
    yield f"data/briefs/{year}.json", ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _index_file(counts: list[tuple[str, int]]) -> Iterator[SiteFile]:
    years = [{"year": year, "briefs": count, "file": f"briefs/{year}.json"} for year, count in counts]
    yield "data/briefs.json", json_bytes(years)


def _entities_file(archive: Archive) -> Iterator[SiteFile]:
    entities = archive.records.entities.values()
    yield "data/entities.json", json_bytes([_entity_data(archive, entity) for entity in entities])


def _brief_data(published_brief: PublishedBrief) -> dict[str, Any]:
    brief, source = published_brief.brief, published_brief.brief.provenance
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


def _entity_data(archive: Archive, entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "type": entity.type.value,
        "names": dict(entity.names.pairs),
        "aliases": [
            {"name": item.name, "language": item.language, "ambiguous": item.ambiguous}
            for item in entity.aliases
        ],
        "romanizations": dict(entity.romanizations),
        "wikidata": entity.wikidata,
        "coordinates": list(entity.coordinates) if entity.coordinates else None,
        "country": entity.country,
        "relations": [{"kind": item.kind, "entity": item.entity} for item in entity.relations],
        "description": dict(entity.description.pairs),
        "briefs": len(archive.briefs_naming(entity.id)),
        "sample": entity.sample,
    }
