"""Imports the translations of an XLIFF document into a brief, and keeps those that a person wrote."""

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
    """A brief after the import, with counts of units and the findings."""

    brief_file: BriefFile
    added: int
    replaced: int
    unchanged: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _UnitDecision:
    """The decision about one unit: `add`, `replace`, `same` or `leave`."""

    action: str
    anchor: str = ""
    text: str = ""
    findings: tuple[Finding, ...] = ()


def import_targets(brief_file: BriefFile, document: TranslatedFile, *, replace: bool) -> ImportResult:
    """Return the brief with the translations of a document.

    A translation that differs from the one in the brief is reported and skipped, unless `replace` is true.
    """
    language_findings = tuple(_languages(brief_file, document))
    if language_findings:
        return ImportResult(brief_file, 0, 0, 0, language_findings)
    spans = {span.anchor: span for span in brief_file.spans}
    decisions = [_decide(spans.get(unit.anchor), unit, replace) for unit in document.units]
    targets = {
        decision.anchor: decision.text for decision in decisions if decision.action in ("add", "replace")
    }
    rewritten, rejected = write_fitting_targets(brief_file, targets) if targets else (brief_file, ())
    counts = Counter(decision.action for decision in decisions if decision.anchor not in rejected)
    misfits = (_misfit(unit) for unit in document.units if unit.anchor in rejected)
    return ImportResult(
        brief_file=rewritten,
        added=counts["add"],
        replaced=counts["replace"],
        unchanged=counts["same"],
        findings=(*(finding for decision in decisions for finding in decision.findings), *misfits),
    )


def _decide(span: SegmentSpan | None, unit: TranslatedUnit, replace: bool) -> _UnitDecision:
    if span is None:
        return _UnitDecision("leave", findings=(_unknown_source(unit),))
    text = unit.target if unit.target == span.target else fit_target(span, unit.target)
    if not text or text == span.target:
        return _UnitDecision("same" if text else "leave")
    if span.target and not replace:
        return _UnitDecision("leave", findings=(_differs(span, unit),))
    # Some tools fill an untranslated target with the source text.
    if " ".join(text.split()) == " ".join(span.source.split()):
        return _UnitDecision("leave", findings=(_untranslated(span, unit),))
    doubts = (_initial(span, unit),) if unit.state == "initial" else ()
    return _UnitDecision("replace" if span.target else "add", span.anchor, text, doubts)


def _languages(brief_file: BriefFile, document: TranslatedFile) -> Iterator[Finding]:
    brief = brief_file.brief
    for language, expected, preposition in (
        (document.source_language, brief.language, "from"),
        (document.target_language, brief.translation, "into"),
    ):
        if language.partition("-")[0].lower() != expected.partition("-")[0].lower():
            brief_side = f"the brief {preposition} '{expected}'"
            message = f"The document is translated {preposition} '{language}', {brief_side}."
            fix = "Correct srcLang and trgLang, or 'language' and 'translation' in the brief."
            yield Finding(CODE, message, fix, document.location)


def _unknown_source(unit: TranslatedUnit) -> Finding:
    unit_name = f"paragraph {unit.number}" if unit.number else f"unit {unit.anchor}"
    message = f"The source of {unit_name} has changed since the export, or the paragraph is gone."
    fix = "Export the brief again, and take this translation over by hand if it still fits."
    return Finding(CODE, message, fix, unit.location, Severity.WARNING)


def _differs(span: SegmentSpan, unit: TranslatedUnit) -> Finding:
    location = f"{span.segment.target.location if span.segment.target else span.segment.location}"
    message = f"The translation differs from the one at {location}, which is kept."
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
