"""What the site is made from: the library as it may be shown, and who is named, said and filed where.

Nothing that the rights keep back is in here, so that no page, feed or index can leak it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mujaz.link.backlinks import Backlinks, gather
from mujaz.model.brief import Brief, Quote
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from mujaz.site.cards import card
from mujaz.site.rights import published_library
from mujaz.site.views import Card

Month = tuple[int, int]
"""Year and month, from 1."""


@dataclass(frozen=True, slots=True)
class Said:
    """One published quote and where it stands."""

    brief: Brief
    quote: Quote


@dataclass(frozen=True, slots=True)
class Archive:
    """The published library with its backlinks. Every list of briefs is newest first."""

    settings: Settings
    library: Library
    """Briefs as published; their entities hold the speakers as well."""
    backlinks: Backlinks
    place: Mapping[str, int]
    """Brief id to its place in `briefs`, from 0."""
    by_month: Mapping[Month, tuple[Brief, ...]]
    """Newest month first."""
    said_by: Mapping[str, tuple[Said, ...]]
    """Speaker's entity id to quotes; the empty id holds those of anonymous sources."""
    cards: Mapping[tuple[str, str], Card]
    """Brief id and interface language to the card that every list shows."""
    left_out: Mapping[str, int]
    """Brief id to the number of segments that the rights keep back."""

    @property
    def briefs(self) -> tuple[Brief, ...]:
        return self.library.briefs

    @property
    def quotes(self) -> int:
        return sum(len(said) for said in self.said_by.values())

    def naming(self, entity: str) -> tuple[Brief, ...]:
        """Return the briefs that name an entity or quote it."""
        return self._found(self.backlinks.by_entity.get(entity, ()))

    def from_outlet(self, outlet: str) -> tuple[Brief, ...]:
        return self._found(self.backlinks.by_outlet.get(outlet, ()))

    def tagged(self, tag: str) -> tuple[Brief, ...]:
        return self._found(self.backlinks.by_tag.get(tag, ()))

    def of_year(self, year: int) -> tuple[Brief, ...]:
        return tuple(brief for month, briefs in self.by_month.items() if month[0] == year for brief in briefs)

    def cards_of(self, briefs: Iterable[Brief], language: str) -> tuple[Card, ...]:
        return tuple(self.cards[brief.id, language] for brief in briefs)

    def _found(self, ids: Iterable[str]) -> tuple[Brief, ...]:
        return tuple(self.briefs[self.place[brief_id]] for brief_id in ids)


def archive_of(library: Library, settings: Settings) -> Archive:
    """Return the archive of a linked library: what may be shown, indexed."""
    shown = published_library(library, settings)
    shown = replace(shown, briefs=tuple(replace(brief, entities=_named(brief)) for brief in shown.briefs))
    return Archive(
        settings=settings,
        library=shown,
        backlinks=gather(shown.briefs),
        place={brief.id: place for place, brief in enumerate(shown.briefs)},
        by_month=_by_month(shown.briefs),
        said_by=_said_by(shown.briefs),
        cards={
            (brief.id, language): card(shown, brief, language)
            for brief in shown.briefs
            for language in settings.languages
        },
        left_out=_left_out(library, shown),
    )


def _named(brief: Brief) -> tuple[str, ...]:
    """Return the ids of all entities of a brief: those its text names, then speakers, each once."""
    speakers = (quote.speaker for quote in brief.quotes if quote.speaker)
    return tuple(dict.fromkeys((*brief.entities, *speakers)))


def _by_month(briefs: Iterable[Brief]) -> dict[Month, tuple[Brief, ...]]:
    groups: defaultdict[Month, list[Brief]] = defaultdict(list)
    for brief in briefs:
        day = brief.provenance.day
        if day is not None:
            groups[day.year, day.month].append(brief)
    return {month: tuple(groups[month]) for month in sorted(groups, reverse=True)}


def _said_by(briefs: Iterable[Brief]) -> dict[str, tuple[Said, ...]]:
    groups: defaultdict[str, list[Said]] = defaultdict(list)
    for brief in briefs:
        for quote in brief.quotes:
            groups[quote.speaker].append(Said(brief, quote))
    return {speaker: tuple(said) for speaker, said in groups.items()}


def _left_out(library: Library, shown: Library) -> dict[str, int]:
    whole = {brief.id: len(brief.segments) for brief in library.briefs}
    return {brief.id: whole[brief.id] - len(brief.segments) for brief in shown.briefs}
