"""Writes a citation of each brief in BibTeX, beside its page in the default language: `cite.bib`.

The file is UTF-8, which BibLaTeX and today's BibTeX styles read. `titleaddon`, `langid` and `urldate` are
fields of BibLaTeX; BibTeX ignores them.
"""

from collections.abc import Iterator

from mujaz.export.reference import Reference, reference_with_address
from mujaz.model.site_file import SiteFile
from mujaz.site.published_brief import PublishedBrief

ESCAPES = str.maketrans(
    {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", **{sign: f"\\{sign}" for sign in "&%$#_"}}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def brief_files(published_brief: PublishedBrief) -> Iterator[SiteFile]:
    """Yield the one file of a brief."""
    address, citation = reference_with_address(published_brief)
    lines = (f"  {name} = {{{value}}},\n" for name, value in _fields(citation) if value)
    yield f"{address}cite.bib", f"@misc{{{citation.id},\n{''.join(lines)}}}\n".encode()


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    # The second pair of braces keeps the title's capitals, and a byline that is not a name in one piece.
    yield "title", f"{{{_escaped(reference.title.value)}}}"
    yield "titleaddon", _escaped(reference.translated.value)
    yield "author", f"{{{_escaped(reference.author)}}}" if reference.author else ""
    yield "howpublished", _escaped(reference.outlet)
    yield "year", f"{reference.published:%Y}" if reference.published else ""
    yield "date", reference.published.isoformat() if reference.published else ""
    yield "urldate", reference.accessed.isoformat() if reference.accessed else ""
    yield "url", _without_braces(reference.url)
    yield "langid", _escaped(reference.language)
    yield "note", _escaped(reference.note)


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(ESCAPES)


def _without_braces(url: str) -> str:
    """Return a URL with its braces percent-encoded, since they would end the field."""
    return url.replace("{", "%7B").replace("}", "%7D")
