"""Splits an HTML page into lines, and drops those that the extractor does not count to the article."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import ModuleType

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.layout.drop_boilerplate import drop_line
from mujaz.ingest.source.decode_text import reject_documents
from mujaz.ingest.source.html_metadata import PageMetadata
from mujaz.ingest.source.html_text import read_html
from mujaz.ingest.source.input_error import input_error
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


def page_from_html(raw: RawInput) -> SourcePage:
    """Return the page for one HTML input.

    Raises MujazError: T103 where the optional extractor is not installed, T102 where there is no article.
    """
    reject_documents(raw.name, raw.data)
    html = _decode_html(raw)
    extractor = _extractor(raw.name)
    html_text = read_html(html)
    lines = tuple(
        PageLine(number, text, block=number)
        for number, text in enumerate(filter(None, map(clean_line, html_text.text.split("\n"))), 1)
    )
    article = _article_keys(extractor, html)
    if not article:
        fix = "Open the page in a browser, copy its text, and give a file with that."
        raise input_error("T102", raw.name, "No article was found in this page.", fix)
    return SourcePage(tuple(_drop_outside(lines, html_text.metadata, article)), html_text.metadata)


def _extractor(name: str) -> ModuleType:
    """Return the optional package trafilatura. It loads slowly and brings a dozen other packages."""
    try:
        return import_module("trafilatura")
    except ImportError:
        message = "To read HTML the package 'trafilatura' is needed, and it is not installed."
        raise input_error("T103", name, message, INSTALL_FIX) from None


def _article_keys(extractor: ModuleType, html: str) -> tuple[str, ...]:
    """Return the comparison keys of the article's paragraphs."""
    try:
        text = extractor.extract(html, include_comments=False, include_tables=False)
    except Exception:  # a foreign parser on a foreign page may raise anything; that is no bug of ours
        return ()
    keys = (comparison_key(line) for line in (text or "").split("\n"))
    return tuple(key for key in keys if key)


def _drop_outside(
    lines: tuple[PageLine, ...], metadata: PageMetadata, article: Iterable[str]
) -> Iterator[PageLine]:
    """Drop the lines above the title, and those below it that are not part of the article or its details."""
    keys = frozenset(article)
    title_index = _title_index(lines, metadata)
    first = next((index for index, line in enumerate(lines) if _is_article_text(line, keys)), len(lines))
    last = max((index for index, line in enumerate(lines) if _is_article_text(line, keys)), default=-1)
    for index, line in enumerate(lines):
        if (
            title_index is not None
            and index < title_index
            and comparison_key(line.text) != comparison_key(lines[title_index].text)
        ):
            yield drop_line(line, ABOVE_TITLE)
        elif title_index is not None and index == title_index:
            yield PageLine(line.number, line.text, LineKind.UNSORTED, block=line.block)
        elif index > last or (first < index and comparison_key(line.text) not in keys):
            yield drop_line(line, OUTSIDE_ARTICLE)
        else:
            yield line


def _title_index(lines: tuple[PageLine, ...], metadata: PageMetadata) -> int | None:
    """Return the index of the headline: the first line that equals or begins the title in the metadata."""
    title = comparison_key(metadata.title)
    for index, line in enumerate(lines):
        key = comparison_key(line.text)
        if title and word_count(line.text) >= 2 and (key == title or title.startswith(f"{key} ")):
            return index
    return None


def _is_article_text(line: PageLine, keys: frozenset[str]) -> bool:
    return word_count(line.text) >= 12 and comparison_key(line.text) in keys


def _decode_html(raw: RawInput) -> str:
    """Return the text in the encoding that the page or its server declares, else as UTF-8, else as cp1256."""
    meta_charset = CHARSET.search(raw.data[:CHARSET_SEARCH_BYTES])
    names = [raw.charset, meta_charset[1].decode("ascii") if meta_charset else "", "utf-8", FALLBACK_ENCODING]
    for name in filter(None, names):
        try:
            return raw.data.decode(name).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.data.decode("utf-8", errors="replace")
