"""What a translated document changes in a brief: translations only, and none that a person wrote."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.exchange.segment_positions import BriefFile, SegmentSpan
from mujaz.exchange.write_translations import fit_target, write_fitting_targets
from mujaz.exchange.xliff_read import TranslatedFile, TranslatedUnit
from mujaz.model.finding import Finding, Severity

CODE = "X103"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """A brief after the import, and what was done with each unit."""

    brief_file: BriefFile
    added: int
    replaced: int
    unchanged: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is to be done with one unit: `add`, `replace`, `same` or `leave`."""

    verdict: str
    anchor: str = ""
    text: str = ""
    findings: tuple[Finding, ...] = ()


def import_targets(held: BriefFile, document: TranslatedFile, *, replace: bool) -> ImportResult:
    """Return the brief with the translations of a document.

    One that differs from what stands there is reported and left out, unless `replace` says otherwise.
    """
    wrong = tuple(_languages(held, document))
    if wrong:
        return ImportResult(held, 0, 0, 0, wrong)
    spans = {span.anchor: span for span in held.spans}
    judged = [_judge(spans.get(unit.anchor), unit, replace) for unit in document.units]
    targets = {it.anchor: it.text for it in judged if it.verdict in ("add", "replace")}
    made, left = write_fitting_targets(held, targets) if targets else (held, ())
    counted = Counter(it.verdict for it in judged if it.anchor not in left)
    misfits = (_misfit(unit) for unit in document.units if unit.anchor in left)
    return ImportResult(
        brief_file=made,
        added=counted["add"],
        replaced=counted["replace"],
        unchanged=counted["same"],
        findings=(*(finding for it in judged for finding in it.findings), *misfits),
    )


def _judge(span: SegmentSpan | None, unit: TranslatedUnit, replace: bool) -> _Judged:
    if span is None:
        return _Judged("leave", findings=(_gone(unit),))
    text = unit.target if unit.target == span.target else fit_target(span, unit.target)
    if not text or text == span.target:
        return _Judged("same" if text else "leave")
    if span.target and not replace:
        return _Judged("leave", findings=(_differs(span, unit),))
    if " ".join(text.split()) == " ".join(span.source.split()):
        return _Judged("leave", findings=(_untranslated(span, unit),))
    doubts = (_initial(span, unit),) if unit.state == "initial" else ()
    return _Judged("replace" if span.target else "add", span.anchor, text, doubts)


def _languages(held: BriefFile, document: TranslatedFile) -> Iterator[Finding]:
    brief = held.brief
    for said, wanted, what in (
        (document.source_language, brief.language, "from"),
        (document.target_language, brief.translation, "into"),
    ):
        if said.partition("-")[0].lower() != wanted.partition("-")[0].lower():
            message = f"The document is translated {what} '{said}', the brief {what} '{wanted}'."
            fix = "Correct srcLang and trgLang, or 'language' and 'translation' in the brief."
            yield Finding(CODE, message, fix, document.location)


def _gone(unit: TranslatedUnit) -> Finding:
    named = f"paragraph {unit.number}" if unit.number else f"unit {unit.anchor}"
    message = f"The source of {named} has changed since the export, or the paragraph is gone."
    fix = "Export the brief again, and take this translation over by hand if it still fits."
    return Finding(CODE, message, fix, unit.location, Severity.WARNING)


def _differs(span: SegmentSpan, unit: TranslatedUnit) -> Finding:
    place = f"{span.segment.target.location if span.segment.target else span.segment.location}"
    message = f"The translation differs from the one at {place}, which is kept."
    return Finding(
        CODE, message, "Run it again with --replace to take the new one.", unit.location, Severity.WARNING
    )


def _misfit(unit: TranslatedUnit) -> Finding:
    message = "The translation would not read back from the brief as it is."
    return Finding(CODE, message, "Put it into the brief by hand.", unit.location, Severity.WARNING)


def _untranslated(span: SegmentSpan, unit: TranslatedUnit) -> Finding:
    message = f"The translation of paragraph {span.segment.number} is the source text; it is left out."
    return Finding(
        CODE, message, "Translate it in your tool, then import again.", unit.location, Severity.WARNING
    )


def _initial(span: SegmentSpan, unit: TranslatedUnit) -> Finding:
    message = f"Paragraph {span.segment.number} has a translation although its state is 'initial'."
    fix = "Look at it: some tools fill in a suggestion without saying so."
    return Finding(CODE, message, fix, unit.location, Severity.INFO)
