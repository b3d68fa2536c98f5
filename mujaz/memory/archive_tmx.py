"""Exports the reviewed segments of the archive as TMX, as far as their rights allow."""

from collections.abc import Iterable, Iterator

from mujaz.exchange.tmx_read import Tmx, Unit, Variant
from mujaz.exchange.xml_element import element
from mujaz.model.brief import Brief, Segment, Status
from mujaz.model.provenance import Rights


def archive_tmx(briefs: Iterable[Brief]) -> Tmx:
    """Return the memory of all reviewed briefs, sorted by id, so that new briefs only append units."""
    ordered = sorted(briefs, key=lambda brief: brief.id)
    return Tmx(tuple(unit for brief in ordered for unit in _units(brief)))


def _units(brief: Brief) -> Iterator[Unit]:
    if brief.status is not Status.REVIEWED:
        return
    for segment in brief.segments:
        if segment.target and _is_publishable(brief, segment):
            sides = ((brief.language, segment.source.text), (brief.translation, segment.target.text))
            yield Unit(
                variants=tuple(Variant(language, (text,)) for language, text in sides),
                attributes=(("tuid", f"{brief.id}#{segment.anchor}"), ("srclang", brief.language)),
                annotations=(element("prop", brief.provenance.url, type="x-source-url"),),
                location=segment.location,
            )


def _is_publishable(brief: Brief, segment: Segment) -> bool:
    """Tell whether the segment may be published, by the same rule as `mujaz.site.rights`."""
    rights = brief.provenance.rights
    return rights is Rights.FULL or (rights is Rights.EXCERPT and segment.excerpt)
