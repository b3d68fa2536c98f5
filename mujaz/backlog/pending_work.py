"""Counts what is still to be done in one brief."""

from collections.abc import Iterator
from datetime import date
from hashlib import blake2b

from mujaz.model.brief import Brief, Segment
from mujaz.model.library import Library
from mujaz.model.pending_work import OpenQuote, PendingWork


def pending_work(brief: Brief, records: Library) -> PendingWork:
    """Return the open work of a linked brief. It holds numbers and names but no text, for any rights."""
    source, gaps = brief.provenance, [segment for segment in brief.segments if segment.target is None]
    title = repr((brief.title.pairs, brief.language, brief.translation))
    return PendingWork(
        id=brief.id,
        path=brief.location.path,
        since=_since(brief),
        status=brief.status.value,
        language=brief.language,
        rights=source.rights.value,
        segments=len(brief.segments),
        untranslated=len(gaps),
        first_gap=_first_gap_line(gaps),
        translated=brief.credits.translated,
        reviewed=brief.credits.reviewed,
        machine=brief.credits.machine.name if brief.credits.machine else "",
        archived=bool(source.archive) or not source.url,
        open_quotes=tuple(_unlinked_quotes(brief, records)),
        doubts=brief.doubts,
        entities=brief.entities,
        title_digest=blake2b(title.encode("utf-8", "surrogatepass"), digest_size=8).digest(),
    )


def _since(brief: Brief) -> date | None:
    """Return the latest day that the brief names: work on it begins the waiting anew."""
    source = brief.provenance
    return max((day for day in (brief.updated, source.retrieved, source.day) if day), default=None)


def _first_gap_line(gaps: list[Segment]) -> int:
    return gaps[0].location.line if gaps else 0


def _unlinked_quotes(brief: Brief, records: Library) -> Iterator[OpenQuote]:
    """Yield line and speaker of quotes whose speaker has no record; anonymous sources need none."""
    for quote in brief.quotes:
        if not quote.anonymous and not quote.by_outlet and quote.speaker not in records.entities:
            yield quote.location.line, quote.speaker
