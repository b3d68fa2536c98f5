"""Reports one ingested article on the terminal: fields, quotes, mentions, and dropped lines."""

from collections import Counter
from collections.abc import Iterator

from mujaz.ingest.article import Article, LineKind, Speaker
from mujaz.ingest.draft.comments import shorten
from mujaz.ingest.draft.draft_text import format_publication_date
from mujaz.ingest.text.line_shape import word_count
from mujaz.language.bidi_text import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE
from mujaz.model.plural import pluralize


def report_lines(article: Article) -> Iterator[str]:
    """Yield lines of text. Runs of the article are isolated (UAX 9), so that numbers keep their order."""
    yield f"  title: {_isolate(article.title) or 'none found'}"
    yield f"  outlet: {article.outlet.outlet_id or 'not recognised'}{_doubt_suffix(article.outlet.doubt)}"
    if article.byline:
        yield f"  byline: {_isolate(article.byline)}"
    day = format_publication_date(article.published.value) or "no dateline found"
    yield f"  published: {day}{_doubt_suffix(article.published.doubt)}"
    if photo := article.photo:
        caption, credit = _isolate(photo.caption), _isolate(photo.credit)
        yield f"  photo: {caption or 'no caption'}; credit: {credit or 'none'}"
    yield f"  language: {article.language}"
    yield f"  kept: {_paragraph_counts(article)}"
    yield from _quote_lines(article)
    yield from _name_lines(article)
    yield f"  dropped: {pluralize(len(article.dropped_lines), 'line')}" + (
        ":" if article.dropped_lines else ""
    )
    for line in article.dropped_lines:
        yield f"    line {line.number}: {_isolate(shorten(line.text))} ({_isolate(shorten(line.reason))})"
    yield from (f"  note: {remark}" for remark in article.remarks)


def _paragraph_counts(article: Article) -> str:
    headings = sum(paragraph.kind is LineKind.HEADING for paragraph in article.paragraphs)
    words = sum(word_count(paragraph.text) for paragraph in article.paragraphs)
    paragraphs = pluralize(len(article.paragraphs) - headings, "paragraph")
    heading_count = f" and {pluralize(headings, 'heading')}" if headings else ""
    return f"{paragraphs}{heading_count}, {words:,} words"


def _quote_lines(article: Article) -> Iterator[str]:
    yield f"  direct quotes: {len(article.direct_quotes)}"
    for quotation in article.direct_quotes:
        words = _isolate(shorten(quotation.text)[:60])
        yield f"    paragraph {quotation.segment}: {words} – {_describe_speaker(quotation.speaker)}"
    yield f"  reported statements to paraphrase: {len(article.statements)}"
    for statement in article.statements:
        cue = _isolate(statement.cue)
        yield f"    paragraph {statement.segment}: {cue} – {_describe_speaker(statement.speaker)}"


def _name_lines(article: Article) -> Iterator[str]:
    counts = Counter(mention.entity for mention in article.mentions)
    listed = ", ".join(f"{entity} {count}" for entity, count in counts.most_common())
    yield f"  mentions: {len(article.mentions)}{f' ({listed})' if listed else ''}"
    if article.unknown_names:
        yield f"  names without a record: {', '.join(_isolate(name) for name in article.unknown_names)}"


def _describe_speaker(speaker: Speaker) -> str:
    record = f" ({speaker.entity})" if speaker.entity else ""
    via = f", via {_isolate(speaker.via)}" if speaker.via else ""
    return f"{_isolate(speaker.text) or 'who?'}{record}{via}{_doubt_suffix(speaker.doubt)}"


def _doubt_suffix(unsure: str) -> str:
    return f" (unsure: {unsure})" if unsure else ""


def _isolate(text: str) -> str:
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}" if text else ""
