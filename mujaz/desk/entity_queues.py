"""What authority records wait for: a name or a description in a language, an identifier, a brief."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b

from mujaz.desk.queue import Item, Queue
from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.model.library import Library


def entity_queues(records: Library, named: Mapping[str, int], languages: Sequence[str]) -> Iterator[Queue]:
    """Yield every queue of entities, those named in most briefs first; some may be empty."""
    ordered = sorted(records.entities.values(), key=lambda it: (-named.get(it.id, 0), it.id))

    def lacking(text: str) -> tuple[Item, ...]:
        found = ((it, _missing(getattr(it, text), languages)) for it in ordered)
        return tuple(_item(it, text, named, lacks) for it, lacks in found if lacks)

    yield Queue("name", lacking("names"), of_entities=True)
    yield Queue("description", lacking("description"), of_entities=True)
    bare = (it for it in ordered if not it.wikidata)
    yield Queue("identifier", tuple(_item(it, "wikidata", named) for it in bare), of_entities=True)
    unnamed = (it for it in ordered if not named.get(it.id))
    yield Queue("unnamed", tuple(_item(it, "names", named) for it in unnamed), of_entities=True)


def _missing(text: Localized, languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(language for language in languages if not text.get(language))


def _item(entity: Entity, field: str, named: Mapping[str, int], lacks: tuple[str, ...] = ()) -> Item:
    digest = blake2b(repr(entity.names.pairs).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    at = entity.field(field)
    return Item(entity.id, at.path, at.line, None, named.get(entity.id, 0), 0, lacks, digest)
