"""Writes a citation of each brief in RIS, beside its page in the default language: `cite.ris`."""

from collections.abc import Iterator

from mujaz.export.reference import Reference, reference_with_address
from mujaz.model.site_file import SiteFile
from mujaz.site.published_brief import PublishedBrief


def brief_files(published_brief: PublishedBrief) -> Iterator[SiteFile]:
    """Yield the one file of a brief."""
    address, citation = reference_with_address(published_brief)
    # RIS requires carriage returns, and exactly two spaces after a tag.
    lines = (f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in _fields(citation) if value)
    yield f"{address}cite.ris", ("".join(lines) + "ER  - \r\n").encode()


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", reference.id
    yield "TI", reference.title.value
    yield "TT", reference.translated.value
    yield "AU", reference.author
    yield "T2", reference.outlet
    yield "PY", f"{reference.published:%Y}" if reference.published else ""
    yield "DA", f"{reference.published:%Y/%m/%d/}" if reference.published else ""
    yield "Y2", f"{reference.accessed:%Y/%m/%d/}" if reference.accessed else ""
    yield "UR", reference.url
    yield "L2", reference.archive
    yield "LA", reference.language
    yield "N1", reference.note
