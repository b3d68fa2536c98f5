"""Fills a draft with earlier translations: exact matches in the body, all matches as comments."""

from collections.abc import Iterator

from mujaz.exchange.markup_codes import escape_markdown
from mujaz.exchange.segment_positions import BriefFile, SegmentSpan, parse_brief_file
from mujaz.exchange.write_translations import fit_target, write_targets
from mujaz.memory.matches import Match, MatchKind, TranslationMemory, find_matches
from mujaz.model.brief import Block
from mujaz.model.finding import MujazError


def prefill_translations(draft: str, path: str, memory: TranslationMemory) -> str:
    """Return a draft with earlier translations: exact matches in the body, all matches as comments.

    A comment names paragraph, score and origin, since a translation that fitted elsewhere may not fit here.
    """
    if not memory.size:
        return draft
    try:
        return _prefill_file(parse_brief_file(path, draft.encode()), memory)
    except MujazError:
        return draft  # a draft that cannot be read back is left as it is


def _prefill_file(brief_file: BriefFile, memory: TranslationMemory) -> str:
    matched_spans = [
        (span, match) for span in brief_file.spans if (match := _best_match(brief_file, span, memory))
    ]
    translations = {
        span.anchor: fit_target(span, escape_markdown(match.pair.target))
        for span, match in matched_spans
        if _can_fill(span, match)
    }
    text = write_targets(brief_file, translations).data.decode()
    front, mark, body = text.partition("\n---\n")
    return "\n".join([front, *_comments(matched_spans)]) + mark + body


def _best_match(brief_file: BriefFile, span: SegmentSpan, memory: TranslationMemory) -> Match | None:
    languages = brief_file.brief.language, brief_file.brief.translation
    best = find_matches(memory, span.segment.source.text, languages, max_matches=1)
    return best[0] if best and not span.target else None


def _can_fill(span: SegmentSpan, match: Match) -> bool:
    """Whether a match may stand in the body. The memory holds a list as one line, so lists are only shown."""
    return match.kind is MatchKind.EXACT and span.segment.block is not Block.LIST


def _comments(matched_spans: list[tuple[SegmentSpan, Match]]) -> Iterator[str]:
    for span, match in matched_spans:
        label = f"# memory: paragraph {span.segment.number}, {match.score}% {match.kind.value}"
        if _can_fill(span, match):
            yield f"{label}, filled in from {match.pair.origin}: check it"
        else:
            yield f"{label}, from {match.pair.origin}: {match.pair.target}"
