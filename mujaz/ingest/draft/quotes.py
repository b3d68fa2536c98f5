"""Writes the quotes of a draft: direct ones as entries, reported ones as comments to paraphrase."""

from collections.abc import Iterator

from mujaz.exchange.yaml_scalar import line_scalar, one_line
from mujaz.ingest.article import Article, DirectQuote, Speaker
from mujaz.language.quotation.rules import ENGLISH, quotation_of

PARAPHRASE = "Paraphrase what matters: '- speaker: …' with 'reported: {ar: …, en: …}' under 'quotes:'."


def quote_lines(article: Article, is_link_only: bool) -> Iterator[str]:
    """Yield the `quotes:` part. The rights `link` allow no direct quotes, so all become comments."""
    if article.direct_quotes and not is_link_only:
        yield "quotes:"
        for quotation in article.direct_quotes:
            yield from _quote_entry(quotation, article.language)
    elif article.direct_quotes:
        yield "# The rights are 'link': no direct quote may stand here. Paraphrase what matters."
        for quotation in article.direct_quotes:
            yield f"# direct: paragraph {quotation.segment}: {_describe_speaker(quotation.speaker)}"
    if article.statements:
        yield f"# Reported statements. {PARAPHRASE}"
    for statement in article.statements:
        summary = f"{one_line(statement.cue)} – {_describe_speaker(statement.speaker)}"
        yield f"# reported: paragraph {statement.segment}: {summary}"


def _quote_entry(quotation: DirectQuote, language: str) -> Iterator[str]:
    speaker = quotation.speaker
    lines = list(_speaker_lines(speaker, language))
    if speaker.role:
        lines.append(f"role: {{{language}: {_flow_scalar(speaker.role)}}}")
    if speaker.via:
        lines.append(f"via: {line_scalar(speaker.via)}")
    lines.append(f"{language}: {line_scalar(add_quotation_marks(quotation.text, language))}")
    for index, line in enumerate(lines):
        yield f"  {'- ' if index == 0 else '  '}{line}"


def _speaker_lines(speaker: Speaker, language: str) -> Iterator[str]:
    doubt = f"  # unsure: {one_line(speaker.doubt)}" if speaker.doubt else ""
    if speaker.entity:
        yield f"speaker: {speaker.entity}{doubt}"
        return
    if not speaker.text:
        doubt = "no speaker was found; put the id of a record after 'speaker:'"
        yield f"anonymous: {{{language}: '…'}}  # unsure: {doubt}"
        return
    yield f"anonymous: {{{language}: {_flow_scalar(speaker.text)}}}{doubt or _record_hint(speaker)}"


def _record_hint(speaker: Speaker) -> str:
    """Return the hint that a named person needs a record; a source without a name stays anonymous."""
    return "  # no record has this name; write one and use 'speaker:'" if speaker.role else ""


def _describe_speaker(speaker: Speaker) -> str:
    who = one_line(speaker.text) or "who?"
    record = f" ({speaker.entity})" if speaker.entity else ""
    via = f", via {one_line(speaker.via)}" if speaker.via else ""
    return f"{who}{record}{via}" + (f"  unsure: {one_line(speaker.doubt)}" if speaker.doubt else "")


def add_quotation_marks(text: str, language: str) -> str:
    """Return a text between the quotation marks of its language."""
    marks = quotation_of(language)
    if text.count("«") != text.count("»") or text.find("»", 0, max(text.find("«"), 0)) >= 0:
        marks = ENGLISH
    return f"{marks.opening}{text}{marks.closing}"


def _flow_scalar(text: str) -> str:
    """Return a scalar for a flow mapping, where commas separate entries."""
    scalar = line_scalar(text)
    return f"'{scalar}'" if "," in scalar and not scalar.startswith("'") else scalar
