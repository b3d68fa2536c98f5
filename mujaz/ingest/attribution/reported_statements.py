"""Finds reported statements: cues that introduce no direct quote."""

from collections.abc import Iterator, Sequence

from mujaz.ingest.article import ReportedStatement, Speaker
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.language.speech.rules import AttributionForm


def statements_in(
    context: ParagraphContext, cues: Sequence[Cue], speakers: Sequence[Speaker], used_cues: frozenset[int]
) -> Iterator[ReportedStatement]:
    """Yield the reported statements of one paragraph; `used_cues` are the cues of its direct quotes."""
    for index, (cue, speaker) in enumerate(zip(cues, speakers, strict=True)):
        if index in used_cues or cue.content_start < 0 or _is_relayed(cues, index):
            continue
        yield ReportedStatement(context.segment, context.tokenized.text[cue.start : cue.end], speaker)


def _is_relayed(cues: Sequence[Cue], index: int) -> bool:
    """Whether «قوله» only repeats the «نقلت … عن …» before it."""
    if not index or cues[index].form is not AttributionForm.PARTICIPLE:
        return False
    previous = cues[index - 1]
    return (
        previous.form is AttributionForm.RELAYED
        and previous.content_start >= cues[index].start
        and previous.sentence == cues[index].sentence
    )
