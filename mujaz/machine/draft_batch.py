"""Packs segments without a translation into batches and has a machine draft one batch."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mujaz.exchange.segment_positions import BriefFile, SegmentSpan
from mujaz.exchange.term_hints import find_terms, preferred_rendering
from mujaz.exchange.write_translations import fit_target
from mujaz.machine.block_lines import BlockLine, block_of, lines_of
from mujaz.machine.retrying import RetryingTranslator
from mujaz.machine.translator import TranslationJob, Translator
from mujaz.model.records import Term


@dataclass(frozen=True, slots=True)
class Batch:
    """Segments that go to the machine in one request."""

    spans: tuple[SegmentSpan, ...]
    lines: tuple[tuple[BlockLine, ...], ...]
    """The lines of each segment."""

    @property
    def letter_count(self) -> int:
        return sum(_letter_count(lines) for lines in self.lines)


@dataclass(frozen=True, slots=True)
class BatchDraft:
    """The drafts of one batch."""

    segments: int
    """Number of segments in the batch."""
    targets: Mapping[str, str]
    """Markdown of each draft by the segment's anchor; segments without a draft are not in it."""
    failure: str
    """Reason not to send further batches, empty where there is none."""


def untranslated_spans(brief_file: BriefFile) -> tuple[SegmentSpan, ...]:
    """Return the segments without a translation, the only ones that a machine may write."""
    return tuple(span for span in brief_file.spans if not span.target)


def translation_job(brief_file: BriefFile, terms: Iterable[Term]) -> TranslationJob:
    """Return the job, with the agreed terms that occur in the brief."""
    brief = brief_file.brief
    text = "\n".join(span.source for span in brief_file.spans)
    renderings = (
        (term.term.best(brief.language).value, preferred_rendering(term, brief.translation))
        for term in find_terms(text, brief.language, terms)
    )
    return TranslationJob(brief.language, brief.translation, tuple(pair for pair in renderings if pair[1]))


def batches(spans: Iterable[SegmentSpan], max_lines: int, max_letters: int) -> Iterator[Batch]:
    """Yield segments in order, as many in a batch as one request may hold. No segment is split."""
    pending: list[tuple[SegmentSpan, tuple[BlockLine, ...]]] = []
    for span in spans:
        block_lines = lines_of(span)
        line_count = sum(len(other) for _, other in pending) + len(block_lines)
        letter_count = sum(_letter_count(other) for _, other in pending) + _letter_count(block_lines)
        if pending and (line_count > max_lines or letter_count > max_letters):
            yield Batch(*zip(*pending, strict=True))
            pending = []
        pending.append((span, block_lines))
    if pending:
        yield Batch(*zip(*pending, strict=True))


def _letter_count(lines: Iterable[BlockLine]) -> int:
    return sum(len(line.text.markdown) for line in lines)


def draft_batch(batch: Batch, translator: RetryingTranslator) -> BatchDraft:
    """Ask the machine for one batch."""
    translations = translator.translate(tuple(line.text for lines in batch.lines for line in lines))
    texts = iter(translations.texts)
    blocks = {
        span.anchor: fit_target(span, block_of(lines, [next(texts) for _ in lines]))
        for span, lines in zip(batch.spans, batch.lines, strict=True)
    }
    targets = {anchor: text for anchor, text in blocks.items() if text}
    return BatchDraft(len(batch.spans), targets, translations.failure)


@dataclass(frozen=True, slots=True)
class Estimate:
    """Size of a draft, before anything is sent."""

    segments: int
    letters: int
    requests: int


def estimate(spans: tuple[SegmentSpan, ...], translator: Translator) -> Estimate:
    """Return the size of a draft of these segments. Sends no request."""
    all_batches = tuple(batches(spans, translator.max_lines, translator.max_letters))
    return Estimate(len(spans), sum(batch.letter_count for batch in all_batches), len(all_batches))
