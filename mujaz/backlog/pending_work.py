"""Counts what is still to be done in one brief."""

from collections.abc import Iterator
from datetime import date
from hashlib import blake2b

from mujaz.model.brief import Brief, Segment
from mujaz.model.library import Library
from mujaz.model.pending_work import Open, Work


def pending_work(brief: Brief, records: Library) -> Work:
    """Return the open work of a linked brief. It holds numbers and names but no text, for any rights."""
    source, gaps = brief.provenance, [segment for segment in brief.segments if segment.target is None]
    title = repr((brief.title.pairs, brief.language, brief.translation))
    return Work(
        id=brief.id,
        path=brief.at.path,
        since=_since(brief),
        status=brief.status.value,
        language=brief.language,
        rights=source.rights.value,
        segments=len(brief.segments),
        untranslated=len(gaps),
        gap=_first_gap_line(gaps),
        translated=brief.credits.translated,
        reviewed=brief.credits.reviewed,
        machine=brief.credits.machine.name if brief.credits.machine else "",
        archived=bool(source.archive) or not source.url,
        speakers=tuple(_unlinked_quotes(brief, records)),
        doubts=brief.doubts,
        entities=brief.entities,
        titled=blake2b(title.encode("utf-8", "surrogatepass"), digest_size=8).digest(),
    )


def _since(brief: Brief) -> date | None:
    """Return the latest day that the brief names: work on it begins the waiting anew."""
    source = brief.provenance
    return max((day for day in (brief.updated, source.retrieved, source.day) if day), default=None)


def _first_gap_line(gaps: list[Segment]) -> int:
    return gaps[0].at.line if gaps else 0


def _unlinked_quotes(brief: Brief, records: Library) -> Iterator[Open]:
    """Yield line and speaker of quotes whose speaker has no record; anonymous sources need none."""
    for quote in brief.quotes:
        if not quote.anonymous and not quote.own_voice and quote.speaker not in records.entities:
            yield quote.at.line, quote.speaker
