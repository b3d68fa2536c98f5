"""Computes the postings of entities, outlets and tags: their names in every spelling, and their cards."""

from collections.abc import Iterator
from typing import NamedTuple

from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.search.name_keys import joined_spellings, name_words
from mujaz.site.archive_index import Archive

CANONICAL, ALIAS, ROMANIZATION, JOINED = 3, 2, 1, 0


class RecordPostings(NamedTuple):
    """The part of the index that comes from one record."""

    kind: str
    """An entity's type, `outlet` or `tag`."""
    id: str
    names: tuple[tuple[str, str], ...]
    """Canonical names as pairs of language and name."""
    spellings: tuple[tuple[str, int], ...]
    """All other names, each with its weight."""
    description: tuple[tuple[str, str], ...]
    brief_count: int

    def card(self) -> list[object]:
        """Return the content of the record's card for JSON."""
        spellings = list(dict.fromkeys(name for name, _ in self.spellings))
        return [self.kind, self.id, self.names, spellings, self.description, self.brief_count]

    def entries(self) -> dict[str, int]:
        """Return the words of all names, and joined spellings, with their weights."""
        weights: dict[str, int] = {}
        for name, weight in (*((name, CANONICAL) for _, name in self.names), *self.spellings):
            for form, form_weight in _weighted_forms(name, weight):
                weights[form] = max(weights.get(form, 0), form_weight)
        return weights


def record_postings(archive: Archive) -> tuple[RecordPostings, ...]:
    """Return the postings of all entities, then outlets, then tags, each sorted by id."""
    records = archive.records
    return (
        *(
            entity_postings(entity, len(archive.briefs_naming(entity.id)))
            for entity in records.entities.values()
        ),
        *(
            _record_postings(
                "outlet", record.id, record.names, (), record.reliability, len(archive.briefs_from(record.id))
            )
            for record in records.outlets.values()
        ),
        *(
            _record_postings(
                "tag", record.id, record.names, (), Localized(), len(archive.briefs_tagged(record.id))
            )
            for record in records.tags.values()
        ),
    )


def entity_postings(entity: Entity, brief_count: int) -> RecordPostings:
    """Return the postings of an entity. `brief_count` is the number of briefs that mention it."""
    spellings = (
        *((alias.name, ALIAS) for alias in entity.aliases),
        *((spelling, ROMANIZATION) for _, spelling in entity.romanizations),
    )
    return _record_postings(
        entity.type.value, entity.id, entity.names, spellings, entity.description, brief_count
    )


def _record_postings(  # noqa: PLR0917  the parts of a record, in their order
    kind: str,
    id: str,
    names: Localized,
    spellings: tuple[tuple[str, int], ...],
    description: Localized,
    brief_count: int,
) -> RecordPostings:
    return RecordPostings(
        kind=kind,
        id=id,
        names=_pairs(names),
        spellings=spellings,
        description=_pairs(description),
        brief_count=brief_count,
    )


def _pairs(texts: Localized) -> tuple[tuple[str, str], ...]:
    """Return languages and nonempty texts, if possible as the record's own tuple, since records are many."""
    pairs = texts.pairs
    return pairs if all(value for _, value in pairs) else tuple(pair for pair in pairs if pair[1])


def _weighted_forms(name: str, weight: int) -> Iterator[tuple[str, int]]:
    for word in name_words(name):
        yield word, weight
    for joined in joined_spellings(name):
        yield joined, JOINED
