"""A brief's gaps to drafts by a machine, batch by batch: what has come is kept, whatever comes next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from mujaz.exchange.segment_positions import BriefFile, Span
from mujaz.exchange.term_hints import rendering, terms_in
from mujaz.exchange.write_translations import fit
from mujaz.machine.asking import Asker
from mujaz.machine.inline import Cut, block_of, lines_of
from mujaz.machine.translator import Job, Translator
from mujaz.model.records import Term


@dataclass(frozen=True, slots=True)
class Batch:
    """Segments that go to the machine in one request."""

    spans: tuple[Span, ...]
    cuts: tuple[tuple[Cut, ...], ...]
    """The lines of each segment."""

    @property
    def letters(self) -> int:
        return sum(_letters(cuts) for cuts in self.cuts)


@dataclass(frozen=True, slots=True)
class Drafted:
    """What came of one batch."""

    asked: int
    """Number of segments."""
    targets: Mapping[str, str]
    """Markdown by anchor; what the machine did not give is not in it."""
    stopped: str
    """Why no further batch is asked for, empty where the next one is."""


def gaps(held: BriefFile) -> tuple[Span, ...]:
    """Return the segments without a translation; nobody's work is in them."""
    return tuple(span for span in held.spans if not span.target)


def job_of(held: BriefFile, terms: Iterable[Term]) -> Job:
    """Return the job, with the agreed terms that occur in the brief."""
    brief = held.brief
    text = "\n".join(span.source for span in held.spans)
    found = (
        (term.term.best(brief.language).value, rendering(term, brief.translation))
        for term in terms_in(text, brief.language, terms)
    )
    return Job(brief.language, brief.translation, tuple(pair for pair in found if pair[1]))


def batches(spans: Iterable[Span], most_lines: int, most_letters: int) -> Iterator[Batch]:
    """Yield segments in order, as many at a time as one request may hold; none is ever cut in two."""
    held: list[tuple[Span, tuple[Cut, ...]]] = []
    for span in spans:
        cuts = lines_of(span)
        lines = sum(len(it) for _, it in held) + len(cuts)
        letters = sum(_letters(it) for _, it in held) + _letters(cuts)
        if held and (lines > most_lines or letters > most_letters):
            yield Batch(*zip(*held, strict=True))
            held = []
        held.append((span, cuts))
    if held:
        yield Batch(*zip(*held, strict=True))


def _letters(cuts: Iterable[Cut]) -> int:
    return sum(len(cut.line.markdown) for cut in cuts)


def draft(batch: Batch, asker: Asker) -> Drafted:
    """Ask the machine for one batch."""
    answer = asker.ask(tuple(cut.line for cuts in batch.cuts for cut in cuts))
    texts = iter(answer.texts)
    made = {
        span.anchor: fit(span, block_of(cuts, [next(texts) for _ in cuts]))
        for span, cuts in zip(batch.spans, batch.cuts, strict=True)
    }
    targets = {anchor: text for anchor, text in made.items() if text}
    return Drafted(len(batch.spans), targets, answer.stopped)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a draft would take."""

    segments: int
    letters: int
    requests: int


def estimate(spans: tuple[Span, ...], translator: Translator) -> Estimate:
    """Return the size of the work; nothing is asked."""
    made = tuple(batches(spans, translator.most_lines, translator.most_letters))
    return Estimate(len(spans), sum(batch.letters for batch in made), len(made))
