"""What authority records wait for: a name or a description in a language, an identifier, a brief."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from mujaz.desk.queue import Item, Queue
from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.model.library import Library


def entity_queues(
    records: Library, named: Mapping[str, int], languages: Sequence[str], most: int | None
) -> Iterator[Queue]:
    """Yield every queue of entities, those named most first, cut after `most`; some may be empty."""
    ordered = sorted(records.entities.values(), key=lambda it: (-named.get(it.id, 0), it.id))

    def queue(code: str, field: str, waiting: Sequence[Entity]) -> Queue:
        items = tuple(_item(it, field, named, languages) for it in waiting[:most])
        return Queue(code, items, len(waiting), of_entities=True)

    yield queue("name", "names", [it for it in ordered if _missing(it.names, languages)])
    lacking = [it for it in ordered if _missing(it.description, languages)]
    yield queue("description", "description", lacking)
    yield queue("identifier", "wikidata", [it for it in ordered if not it.wikidata])
    yield queue("unnamed", "aliases", [it for it in ordered if not named.get(it.id)])


def _missing(text: Localized, languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(language for language in languages if not text.get(language))


def _item(entity: Entity, field: str, named: Mapping[str, int], languages: Sequence[str]) -> Item:
    digest = blake2b(repr(entity.names.pairs).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    text = {"names": entity.names, "description": entity.description}.get(field)
    lacks = _missing(text, languages) if text is not None else ()
    at = entity.field(field)
    return Item(entity.id, at.path, at.line, None, named.get(entity.id, 0), 0, lacks, digest)
