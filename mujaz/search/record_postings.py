"""What entities, outlets and tags put into the index: their names in every spelling, and their cards."""

from collections.abc import Iterator
from typing import NamedTuple

from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.search.name_keys import glued_names, name_words
from mujaz.site.archive_index import Archive

CANONICAL, ALIAS, ROMANIZATION, GLUED = 3, 2, 1, 0


class RecordPostings(NamedTuple):
    """One record's share of the index."""

    kind: str
    """An entity's type, `outlet` or `tag`."""
    id: str
    names: tuple[tuple[str, str], ...]
    """Language and name, the canonical ones first."""
    spellings: tuple[tuple[str, int], ...]
    """All other names, with their weight."""
    description: tuple[tuple[str, str], ...]
    briefs: int

    def card(self) -> list[object]:
        """Return what the record's card needs, as JSON knows it."""
        spellings = list(dict.fromkeys(name for name, _ in self.spellings))
        return [self.kind, self.id, self.names, spellings, self.description, self.briefs]

    def entries(self) -> dict[str, int]:
        """Return every word of a name, and what some write in one piece, with its weight."""
        weights: dict[str, int] = {}
        for name, weight in (*((name, CANONICAL) for _, name in self.names), *self.spellings):
            for form, least in _forms(name, weight):
                weights[form] = max(weights.get(form, 0), least)
        return weights


def record_postings(archive: Archive) -> tuple[RecordPostings, ...]:
    """Return the shares of all records: entities, outlets, tags, each by id."""
    records = archive.records
    return (
        *(
            entity_postings(entity, len(archive.briefs_naming(entity.id)))
            for entity in records.entities.values()
        ),
        *(
            _record("outlet", it.id, it.names, (), it.reliability, len(archive.briefs_from(it.id)))
            for it in records.outlets.values()
        ),
        *(
            _record("tag", it.id, it.names, (), Localized(), len(archive.briefs_tagged(it.id)))
            for it in records.tags.values()
        ),
    )


def entity_postings(entity: Entity, briefs: int) -> RecordPostings:
    """Return the share of an entity that so many briefs name."""
    others = (
        *((alias.name, ALIAS) for alias in entity.aliases),
        *((spelling, ROMANIZATION) for _, spelling in entity.romanizations),
    )
    return _record(entity.type.value, entity.id, entity.names, others, entity.description, briefs)


def _record(  # noqa: PLR0917  the parts of a record, in their order
    kind: str,
    id: str,
    names: Localized,
    others: tuple[tuple[str, int], ...],
    description: Localized,
    briefs: int,
) -> RecordPostings:
    return RecordPostings(
        kind=kind,
        id=id,
        names=_pairs(names),
        spellings=others,
        description=_pairs(description),
        briefs=briefs,
    )


def _pairs(texts: Localized) -> tuple[tuple[str, str], ...]:
    """Return languages and texts: the record's own tuple where no text is empty, since records are many."""
    pairs = texts.pairs
    return pairs if all(value for _, value in pairs) else tuple(pair for pair in pairs if pair[1])


def _forms(name: str, weight: int) -> Iterator[tuple[str, int]]:
    for word in name_words(name):
        yield word, weight
    for glued in glued_names(name):
        yield glued, GLUED
