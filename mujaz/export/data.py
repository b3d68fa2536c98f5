"""The archive as data: `data/briefs.json` and `data/entities.json`. Metadata only, no article text."""

from collections.abc import Iterator
from typing import Any

from mujaz.export.json_text import json_bytes
from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.settings import Settings
from mujaz.site.archive import Archive


def files(archive: Archive, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield both files; briefs newest first, entities by id."""
    yield "data/briefs.json", json_bytes([_brief(brief) for brief in archive.briefs])
    entities = archive.library.entities.values()
    yield "data/entities.json", json_bytes([_entity(archive, entity) for entity in entities])


def _brief(brief: Brief) -> dict[str, Any]:
    source = brief.provenance
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
        "briefs": list(archive.backlinks.by_entity.get(entity.id, ())),
        "sample": entity.sample,
    }
