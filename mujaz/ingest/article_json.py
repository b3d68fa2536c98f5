"""Turns an article into plain values for `new --json`."""

from typing import Any

from mujaz.ingest.article import Article, DirectQuote, EntityMention, PageLine, ReportedStatement
from mujaz.ingest.draft.draft_text import format_publication_date


def article_json(article: Article) -> dict[str, Any]:
    """Return plain values for JSON.

    Segments count from 1; offsets are code points of the paragraph's text.
    """
    photo = article.photo
    return {
        "title": article.title,
        "kicker": article.kicker,
        "outlet": article.outlet.outlet_id,
        "byline": article.byline,
        "published": format_publication_date(article.published.value),
        "language": article.language,
        "photo": {"caption": photo.caption, "credit": photo.credit} if photo else None,
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "dropped": [_line_json(line) for line in article.dropped_lines],
        "quotes": [_quote_json(quotation) for quotation in article.direct_quotes],
        "reported": [_statement_json(statement) for statement in article.statements],
        "mentions": [_mention_json(mention) for mention in article.mentions],
        "unsure": [doubt for doubt in (article.outlet.doubt, article.published.doubt) if doubt],
        "names_without_record": list(article.unknown_names),
        "remarks": list(article.remarks),
    }


def _line_json(line: PageLine) -> dict[str, Any]:
    return {"line": line.number, "text": line.text, "why": line.reason}


def _quote_json(quotation: DirectQuote) -> dict[str, Any]:
    speaker = quotation.speaker
    return {
        "segment": quotation.segment,
        "start": quotation.start,
        "end": quotation.end,
        "text": quotation.text,
        "speaker": speaker.text,
        "role": speaker.role,
        "entity": speaker.entity or None,
        "via": speaker.via or None,
        "unsure": bool(speaker.doubt),
    }


def _statement_json(statement: ReportedStatement) -> dict[str, Any]:
    speaker = statement.speaker
    return {
        "segment": statement.segment,
        "cue": statement.cue,
        "speaker": speaker.text,
        "entity": speaker.entity or None,
        "via": speaker.via or None,
        "unsure": bool(speaker.doubt),
    }


def _mention_json(mention: EntityMention) -> dict[str, Any]:
    return {
        "segment": mention.segment,
        "entity": mention.entity,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
    }
