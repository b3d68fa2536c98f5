"""The quotes of a draft: direct ones as entries, reported ones as comments for a person to paraphrase."""

from collections.abc import Iterator

from mujaz.exchange.yaml_scalar import line_scalar, one_line
from mujaz.ingest.article import Article, Quotation, Speaker

GUILLEMETS, CURLY = ("«", "»"), ("“", "”")
MARKS = {"ar": GUILLEMETS, "fa": GUILLEMETS}
PARAPHRASE = "Paraphrase what matters: '- speaker: …' with 'reported: {ar: …, en: …}' under 'quotes:'."


def quote_lines(article: Article, linked: bool) -> Iterator[str]:
    """Yield the `quotes:` part. A brief that only links may hold no direct quote: there all are comments."""
    if article.quotations and not linked:
        yield "quotes:"
        for quotation in article.quotations:
            yield from _quote_entry(quotation, article.language)
    elif article.quotations:
        yield "# The rights are 'link': no direct quote may stand here. Paraphrase what matters."
        for quotation in article.quotations:
            yield f"# direct: paragraph {quotation.segment}: {_describe_speaker(quotation.speaker)}"
    if article.statements:
        yield f"# Reported statements. {PARAPHRASE}"
    for statement in article.statements:
        said = f"{one_line(statement.cue)} – {_describe_speaker(statement.speaker)}"
        yield f"# reported: paragraph {statement.segment}: {said}"


def _quote_entry(quotation: Quotation, language: str) -> Iterator[str]:
    speaker = quotation.speaker
    lines = list(_speaker_lines(speaker, language))
    if speaker.role:
        lines.append(f"role: {{{language}: {_flow_scalar(speaker.role)}}}")
    if speaker.via:
        lines.append(f"via: {line_scalar(speaker.via)}")
    lines.append(f"{language}: {line_scalar(add_quotation_marks(quotation.text, language))}")
    for place, line in enumerate(lines):
        yield f"  {'- ' if place == 0 else '  '}{line}"


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
    """A person with a name needs a record; a source without one stays anonymous."""
    return "  # no record has this name; write one and use 'speaker:'" if speaker.role else ""


def _describe_speaker(speaker: Speaker) -> str:
    who = one_line(speaker.text) or "who?"
    record = f" ({speaker.entity})" if speaker.entity else ""
    via = f", via {one_line(speaker.via)}" if speaker.via else ""
    return f"{who}{record}{via}" + (f"  unsure: {one_line(speaker.doubt)}" if speaker.doubt else "")


def add_quotation_marks(text: str, language: str) -> str:
    """Return words between the quotation marks of their language."""
    opening, closing = MARKS.get(language.partition("-")[0], CURLY)
    if text.count("«") != text.count("»") or text.find("»", 0, max(text.find("«"), 0)) >= 0:
        opening, closing = CURLY
    return f"{opening}{text}{closing}"


def _flow_scalar(text: str) -> str:
    """Return a scalar for a place between braces, where commas part things."""
    written = line_scalar(text)
    return f"'{written}'" if "," in written and not written.startswith("'") else written
