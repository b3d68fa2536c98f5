"""What was kept and what was dropped, for the terminal."""

from collections import Counter
from collections.abc import Iterator

from mujaz.ingest.article import Article, Kind, Speaker
from mujaz.ingest.draft.comments import shortened
from mujaz.ingest.draft.draft import published_text
from mujaz.ingest.text.line_shape import words_in
from mujaz.model.plural import counted

ISOLATE, POP = "\u2068", "\u2069"


def report(article: Article) -> Iterator[str]:
    """Yield lines of text. Runs of the article are isolated, so that numbers keep their place."""
    yield f"  title: {_run(article.title) or 'none found'}"
    yield f"  outlet: {article.outlet.outlet or 'not recognised'}{_doubt(article.outlet.unsure)}"
    if article.byline:
        yield f"  byline: {_run(article.byline)}"
    published = article.published
    yield f"  published: {published_text(published.value) or 'no dateline found'}{_doubt(published.unsure)}"
    if photo := article.photo:
        yield f"  photo: {_run(photo.caption) or 'no caption'}; credit: {_run(photo.credit) or 'none'}"
    yield f"  language: {article.language}"
    yield f"  kept: {_kept(article)}"
    yield from _said(article)
    yield from _names(article)
    yield f"  dropped: {counted(len(article.dropped), 'line')}" + (":" if article.dropped else "")
    for line in article.dropped:
        yield f"    line {line.number}: {_run(shortened(line.text))} ({_run(shortened(line.why))})"
    yield from (f"  note: {remark}" for remark in article.remarks)


def _kept(article: Article) -> str:
    headings = sum(paragraph.kind is Kind.HEADING for paragraph in article.paragraphs)
    words = sum(words_in(paragraph.text) for paragraph in article.paragraphs)
    made = counted(len(article.paragraphs) - headings, "paragraph")
    second = f" and {counted(headings, 'heading')}" if headings else ""
    return f"{made}{second}, {words:,} words"


def _said(article: Article) -> Iterator[str]:
    yield f"  direct quotes: {len(article.quotations)}"
    for quotation in article.quotations:
        words = _run(shortened(quotation.text)[:60])
        yield f"    paragraph {quotation.segment}: {words} – {_who(quotation.speaker)}"
    yield f"  reported statements to paraphrase: {len(article.statements)}"
    for statement in article.statements:
        yield f"    paragraph {statement.segment}: {_run(statement.cue)} – {_who(statement.speaker)}"


def _names(article: Article) -> Iterator[str]:
    counted = Counter(named.entity for named in article.mentions)
    listed = ", ".join(f"{entity} {count}" for entity, count in counted.most_common())
    yield f"  mentions: {len(article.mentions)}{f' ({listed})' if listed else ''}"
    if article.unknown:
        yield f"  names without a record: {', '.join(_run(name) for name in article.unknown)}"


def _who(speaker: Speaker) -> str:
    record = f" ({speaker.entity})" if speaker.entity else ""
    via = f", via {_run(speaker.via)}" if speaker.via else ""
    return f"{_run(speaker.text) or 'who?'}{record}{via}{_doubt(speaker.unsure)}"


def _doubt(unsure: str) -> str:
    return f" (unsure: {unsure})" if unsure else ""


def _run(text: str) -> str:
    return f"{ISOLATE}{text}{POP}" if text else ""
