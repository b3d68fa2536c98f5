"""What was found in one input, for other programs."""

from typing import Any

from mujaz.ingest.article import Article, Line, Named, Quotation, Statement
from mujaz.ingest.draft.draft import published_text


def summary(article: Article) -> dict[str, Any]:
    """Return plain values for JSON.

    Segments count from 1; offsets are code points of the paragraph's text.
    """
    photo = article.photo
    return {
        "title": article.title,
        "kicker": article.kicker,
        "outlet": article.outlet.outlet,
        "byline": article.byline,
        "published": published_text(article.published.value),
        "language": article.language,
        "photo": {"caption": photo.caption, "credit": photo.credit} if photo else None,
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "dropped": [_dropped(line) for line in article.dropped],
        "quotes": [_quotation(quotation) for quotation in article.quotations],
        "reported": [_statement(statement) for statement in article.statements],
        "mentions": [_named(named) for named in article.mentions],
        "unsure": [doubt for doubt in (article.outlet.unsure, article.published.unsure) if doubt],
        "names_without_record": list(article.unknown),
        "remarks": list(article.remarks),
    }


def _dropped(line: Line) -> dict[str, Any]:
    return {"line": line.number, "text": line.text, "why": line.why}


def _quotation(quotation: Quotation) -> dict[str, Any]:
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
        "unsure": bool(speaker.unsure),
    }


def _statement(statement: Statement) -> dict[str, Any]:
    speaker = statement.speaker
    return {
        "segment": statement.segment,
        "cue": statement.cue,
        "speaker": speaker.text,
        "entity": speaker.entity or None,
        "via": speaker.via or None,
        "unsure": bool(speaker.unsure),
    }


def _named(named: Named) -> dict[str, Any]:
    return {
        "segment": named.segment,
        "entity": named.entity,
        "text": named.text,
        "start": named.start,
        "end": named.end,
    }
