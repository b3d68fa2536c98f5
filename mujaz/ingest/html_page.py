"""An HTML page to lines: the whole visible text, of which only the article itself stays open."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import ModuleType

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.layout.drop_boilerplate import drop_line
from mujaz.ingest.source.decode_text import input_error, reject_documents
from mujaz.ingest.source.html_metadata import PageMetadata
from mujaz.ingest.source.html_text import read_html
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import SourcePage
from mujaz.ingest.text.line_shape import comparison_key, word_count
from mujaz.ingest.text.lines import clean_line

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)
CHARSET_SEARCH_BYTES = 4096
FALLBACK_ENCODING = "cp1256"
OUTSIDE_ARTICLE = "outside the article"
ABOVE_TITLE = "above the title"
INSTALL_FIX = (
    "Install it with: .venv/bin/python -m pip install --require-hashes -r requirements/ingest.lock. "
    "Or open the page in a browser, copy its text, and give a file with that."
)


def page_from_html(received: RawInput) -> SourcePage:
    """Return the page in one HTML input.

    Raises MujazError: T103 where the optional extractor is not installed, T102 where there is no article.
    """
    reject_documents(received.name, received.data)
    html = _decode_html(received)
    extractor = _extractor(received.name)
    seen = read_html(html)
    lines = tuple(
        PageLine(number, text, block=number)
        for number, text in enumerate(filter(None, map(clean_line, seen.text.split("\n"))), 1)
    )
    article = _article_keys(extractor, html)
    if not article:
        fix = "Open the page in a browser, copy its text, and give a file with that."
        raise input_error("T102", received.name, "No article was found in this page.", fix)
    return SourcePage(tuple(_drop_outside(lines, seen.metadata, article)), seen.metadata)


def _extractor(name: str) -> ModuleType:
    """Return the optional package, which is slow to load and pulls a dozen others."""
    try:
        return import_module("trafilatura")
    except ImportError:
        message = "To read HTML the package 'trafilatura' is needed, and it is not installed."
        raise input_error("T103", name, message, INSTALL_FIX) from None


def _article_keys(extractor: ModuleType, html: str) -> tuple[str, ...]:
    """Return the paragraphs of the article as comparisons see them."""
    try:
        text = extractor.extract(html, include_comments=False, include_tables=False)
    except Exception:  # whatever a foreign page does to a foreign parser is no bug of ours
        return ()
    keys = (comparison_key(line) for line in (text or "").split("\n"))
    return tuple(key for key in keys if key)


def _drop_outside(
    lines: tuple[PageLine, ...], facts: PageMetadata, article: Iterable[str]
) -> Iterator[PageLine]:
    """Drop what stands above the title, and behind it what is neither the article nor about it."""
    keys = frozenset(article)
    title = _title_index(lines, facts)
    first = next((place for place, line in enumerate(lines) if _is_article_text(line, keys)), len(lines))
    last = max((place for place, line in enumerate(lines) if _is_article_text(line, keys)), default=-1)
    for place, line in enumerate(lines):
        if (
            title is not None
            and place < title
            and comparison_key(line.text) != comparison_key(lines[title].text)
        ):
            yield drop_line(line, ABOVE_TITLE)
        elif title is not None and place == title:
            yield PageLine(line.number, line.text, LineKind.UNSORTED, block=line.block)
        elif place > last or (first < place and comparison_key(line.text) not in keys):
            yield drop_line(line, OUTSIDE_ARTICLE)
        else:
            yield line


def _title_index(lines: tuple[PageLine, ...], facts: PageMetadata) -> int | None:
    """Return the place of the headline: the first line that the page's own title is or begins with."""
    wanted = comparison_key(facts.title)
    for place, line in enumerate(lines):
        key = comparison_key(line.text)
        if wanted and word_count(line.text) >= 2 and (key == wanted or wanted.startswith(f"{key} ")):
            return place
    return None


def _is_article_text(line: PageLine, keys: frozenset[str]) -> bool:
    return word_count(line.text) >= 12 and comparison_key(line.text) in keys


def _decode_html(received: RawInput) -> str:
    """Return the text in the encoding that the page or its server declares; UTF-8 where none is."""
    declared = CHARSET.search(received.data[:CHARSET_SEARCH_BYTES])
    names = [received.charset, declared[1].decode("ascii") if declared else "", "utf-8", FALLBACK_ENCODING]
    for name in filter(None, names):
        try:
            return received.data.decode(name).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
    return received.data.decode("utf-8", errors="replace")
