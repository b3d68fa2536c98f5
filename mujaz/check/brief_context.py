"""The brief being checked, with the values that several checks derive from it."""

from dataclasses import dataclass
from functools import cached_property

from mujaz.check.shared.brief_texts import BriefTexts, texts_of
from mujaz.check.shared.quote_proofs import ProvenQuote, prove_quotes
from mujaz.check.translation.placement.misplaced_findings import MisplacedTranslation, misplaced_translations
from mujaz.check.translation.placement.segment_facts import SegmentFacts, facts_of_segments
from mujaz.check.translation.terms import Termbase, TermUse, find_terms
from mujaz.model.brief import Brief
from mujaz.model.finding import Severity
from mujaz.model.library import Library
from mujaz.model.location import Location

MISPLACED = "A204"
"""Code of the check that reports misplaced translations."""


@dataclass(frozen=True, eq=False)
class BriefContext:
    """One brief, the records it is checked against, and derived values, each computed once when first needed.

    It must not outlive the check of its brief: the derived values are several times larger than the text.
    """

    brief: Brief
    records: Library
    """Without briefs, so that findings depend on nothing but the brief and the records."""
    termbase: Termbase
    """Of `records.terms`; shared by all briefs, because its patterns are slow to compile."""

    @cached_property
    def texts(self) -> BriefTexts:
        """Plain text of both sides of each segment."""
        return texts_of(self.brief)

    @cached_property
    def quote_proofs(self) -> tuple[ProvenQuote, ...]:
        """Direct quotes with their proofs against the original, in the order of the front matter."""
        return prove_quotes(self.brief, self.texts.sources)

    @cached_property
    def segment_facts(self) -> tuple[SegmentFacts, ...]:
        """Tokens and numbers of each translated segment."""
        return facts_of_segments(self.texts.pairs, self.brief.language, self.brief.translation)

    @cached_property
    def misplaced_translations(self) -> tuple[MisplacedTranslation, ...]:
        """Translations that belong to another paragraph or text."""
        return misplaced_translations(self.brief, self.segment_facts)

    @cached_property
    def term_uses(self) -> tuple[TermUse, ...]:
        """Agreed terms in translated segments."""
        terms = self.termbase.terms_for(self.brief.language, self.brief.translation)
        return tuple(find_terms(terms, self.segment_facts)) if terms else ()

    def is_misplaced(self, location: Location, severity: Severity) -> bool:
        """Whether A204 reports, with at least this severity, that a translation belongs elsewhere.

        False where the brief allows A204: its reason is that original and translation do belong together.
        """
        return any(
            severity <= misplaced.severity and location in misplaced.locations
            for misplaced in self.misplaced_translations
        ) and not any(allowance.code == MISPLACED for allowance in self.brief.allow)

    def segment_is_misplaced(self, number: int, severity: Severity) -> bool:
        """Whether A204 reports the translation of the segment of this number; see `is_misplaced`."""
        targets = (segment.target for segment in self.brief.segments if segment.number == number)
        return any(self.is_misplaced(target.location, severity) for target in targets if target)
