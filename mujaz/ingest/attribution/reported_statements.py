"""Statements that the article reports in its own words: cues that no quotation answers to."""

from collections.abc import Iterator, Sequence

from mujaz.ingest.article import ReportedStatement, Speaker
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.language.speech.rules import Form


def statements_in(
    setting: ParagraphContext, cues: Sequence[Cue], speakers: Sequence[Speaker], used: frozenset[int]
) -> Iterator[ReportedStatement]:
    """Yield the reported statements of one paragraph; `used` holds the cues of its direct quotes."""
    for place, (cue, speaker) in enumerate(zip(cues, speakers, strict=True)):
        if place in used or cue.content_start < 0 or _is_relayed(cues, place):
            continue
        yield ReportedStatement(setting.segment, setting.tokenized.text[cue.start : cue.end], speaker)


def _is_relayed(cues: Sequence[Cue], place: int) -> bool:
    """Whether «قوله» only repeats the «نقلت … عن …» before it."""
    if not place or cues[place].form is not Form.PARTICIPLE:
        return False
    before = cues[place - 1]
    return (
        before.form is Form.PASSED_ON
        and before.content_start >= cues[place].start
        and before.sentence == cues[place].sentence
    )
