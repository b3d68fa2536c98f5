"""What the memory knows of a draft's paragraphs: the same text is filled in, a similar one is shown."""

from collections.abc import Iterator

from mujaz.exchange.markup_codes import escape
from mujaz.exchange.segment_positions import BriefFile, Span, read_brief_file
from mujaz.exchange.write_translations import fit, put_targets
from mujaz.memory.matches import Match, MatchKind, TranslationMemory, matches
from mujaz.model.brief import Block
from mujaz.model.finding import MujazError


def prefill(draft: str, path: str, memory: TranslationMemory) -> str:
    """Return a draft with remembered translations: exact ones in the body, all of them as comments.

    A comment names the paragraph, the score and the source, since what fitted there may not fit here.
    """
    if not memory.size:
        return draft
    try:
        return _prefill_file(read_brief_file(path, draft.encode()), memory)
    except MujazError:
        return draft  # a draft that does not read back yet is no place for more text


def _prefill_file(held: BriefFile, memory: TranslationMemory) -> str:
    found = [(span, match) for span in held.spans if (match := _best_match(held, span, memory))]
    filled = {
        span.anchor: fit(span, escape(match.pair.target)) for span, match in found if _can_fill(span, match)
    }
    text = put_targets(held, filled).data.decode()
    front, mark, body = text.partition("\n---\n")
    return "\n".join([front, *_comments(found)]) + mark + body


def _best_match(held: BriefFile, span: Span, memory: TranslationMemory) -> Match | None:
    languages = held.brief.language, held.brief.translation
    best = matches(memory, span.segment.source.text, languages, most=1)
    return best[0] if best and not span.target else None


def _can_fill(span: Span, match: Match) -> bool:
    """A list is remembered as one line, so it is shown and not filled in."""
    return match.kind is MatchKind.EXACT and span.segment.block is not Block.LIST


def _comments(found: list[tuple[Span, Match]]) -> Iterator[str]:
    for span, match in found:
        where = f"# memory: paragraph {span.segment.number}, {match.score}% {match.kind.value}"
        if _can_fill(span, match):
            yield f"{where}, filled in from {match.pair.origin}: check it"
        else:
            yield f"{where}, from {match.pair.origin}: {match.pair.target}"
