"""Sorts authority records into queues: names, descriptions or identifiers that they lack, or no brief."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from mujaz.backlog.queue import Queue, QueueItem
from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.model.library import Library


def entity_queues(
    records: Library, brief_counts: Mapping[str, int], languages: Sequence[str], limit: int | None
) -> Iterator[Queue]:
    """Yield every queue of entities, also empty ones, at most `limit` items each.

    Entities that most briefs name come first, since readers meet their records most often.
    """
    ordered = sorted(
        records.entities.values(), key=lambda entity: (-brief_counts.get(entity.id, 0), entity.id)
    )

    def queue(code: str, field: str, waiting: Sequence[Entity]) -> Queue:
        items = tuple(_item(entity, field, brief_counts, languages) for entity in waiting[:limit])
        return Queue(code, items, len(waiting), of_entities=True)

    yield queue("name", "names", [entity for entity in ordered if _missing(entity.names, languages)])
    lacking = [entity for entity in ordered if _missing(entity.description, languages)]
    yield queue("description", "description", lacking)
    yield queue("identifier", "wikidata", [entity for entity in ordered if not entity.wikidata])
    yield queue("unnamed", "aliases", [entity for entity in ordered if not brief_counts.get(entity.id)])


def _missing(text: Localized, languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(language for language in languages if not text.get(language))


def _item(entity: Entity, field: str, brief_counts: Mapping[str, int], languages: Sequence[str]) -> QueueItem:
    digest = blake2b(repr(entity.names.pairs).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    texts = {"names": entity.names, "description": entity.description}.get(field)
    missing = _missing(texts, languages) if texts is not None else ()
    location = entity.key_location(field)
    return QueueItem(
        entity.id, location.path, location.line, None, brief_counts.get(entity.id, 0), 0, missing, digest
    )
