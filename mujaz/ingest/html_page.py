"""An HTML page to lines: the whole visible text, of which only the article itself stays open."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import ModuleType

from mujaz.ingest.article import Kind, Line
from mujaz.ingest.layout.drop_boilerplate import drop
from mujaz.ingest.read_page import Page
from mujaz.ingest.source.decode import refuse_documents, refused
from mujaz.ingest.source.html_metadata import Facts
from mujaz.ingest.source.html_text import see
from mujaz.ingest.source.received import Received
from mujaz.ingest.text.line_shape import key_of, words_in
from mujaz.ingest.text.lines import clean

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
DECLARED_WITHIN = 4096
OLD_ARABIC = "cp1256"
OUTSIDE = "outside the article"
ABOVE = "above the title"
INSTALL = (
    "Install it with: .venv/bin/python -m pip install --require-hashes -r requirements/ingest.lock. "
    "Or open the page in a browser, copy its text, and give a file with that."
)


def html_page(received: Received) -> Page:
    """Return the page in one HTML input.

    Raises MujazError: T103 where the optional extractor is not installed, T102 where there is no article.
    """
    refuse_documents(received.name, received.data)
    html = _decoded(received)
    extractor = _extractor(received.name)
    seen = see(html)
    lines = tuple(
        Line(number, text, block=number)
        for number, text in enumerate(filter(None, map(clean, seen.text.split("\n"))), 1)
    )
    article = _article(extractor, html)
    if not article:
        fix = "Open the page in a browser, copy its text, and give a file with that."
        raise refused("T102", received.name, "No article was found in this page.", fix)
    return Page(tuple(_opened(lines, seen.facts, article)), seen.facts)


def _extractor(name: str) -> ModuleType:
    """Return the optional package, which is slow to load and pulls a dozen others."""
    try:
        return import_module("trafilatura")
    except ImportError:
        message = "To read HTML the package 'trafilatura' is needed, and it is not installed."
        raise refused("T103", name, message, INSTALL) from None


def _article(extractor: ModuleType, html: str) -> tuple[str, ...]:
    """Return the paragraphs of the article as comparisons see them."""
    try:
        text = extractor.extract(html, include_comments=False, include_tables=False)
    except Exception:  # whatever a foreign page does to a foreign parser is no bug of ours
        return ()
    keys = (key_of(line) for line in (text or "").split("\n"))
    return tuple(key for key in keys if key)


def _opened(lines: tuple[Line, ...], facts: Facts, article: Iterable[str]) -> Iterator[Line]:
    """Drop what stands above the title, and behind it what is neither the article nor about it."""
    keys = frozenset(article)
    title = _title(lines, facts)
    first = next((place for place, line in enumerate(lines) if _is_text(line, keys)), len(lines))
    last = max((place for place, line in enumerate(lines) if _is_text(line, keys)), default=-1)
    for place, line in enumerate(lines):
        if title is not None and place < title and key_of(line.text) != key_of(lines[title].text):
            yield drop(line, ABOVE)
        elif title is not None and place == title:
            yield Line(line.number, line.text, Kind.UNSORTED, block=line.block)
        elif place > last or (first < place and key_of(line.text) not in keys):
            yield drop(line, OUTSIDE)
        else:
            yield line


def _title(lines: tuple[Line, ...], facts: Facts) -> int | None:
    """Return the place of the headline: the first line that the page's own title is or begins with."""
    wanted = key_of(facts.title)
    for place, line in enumerate(lines):
        key = key_of(line.text)
        if wanted and words_in(line.text) >= 2 and (key == wanted or wanted.startswith(f"{key} ")):
            return place
    return None


def _is_text(line: Line, keys: frozenset[str]) -> bool:
    return words_in(line.text) >= 12 and key_of(line.text) in keys


def _decoded(received: Received) -> str:
    """Return the text in the encoding that the page or its server declares; UTF-8 where none is."""
    declared = CHARSET.search(received.data[:DECLARED_WITHIN])
    names = [received.charset, declared[1].decode("ascii") if declared else "", "utf-8", OLD_ARABIC]
    for name in filter(None, names):
        try:
            return received.data.decode(name).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
    return received.data.decode("utf-8", errors="replace")
