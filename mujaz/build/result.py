"""What to build, what a build came to, and the words for it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.profile import Profile
from mujaz.check.formats.text import format_findings
from mujaz.model.finding import Finding, Severity, count_errors
from mujaz.model.plural import pluralize
from mujaz.model.reporter import Reporter

LASTING = ("findings", "briefs", "entities", "pages", "first")
"""What holds of a build as long as nothing changes."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build, from where, to where."""

    root: Path
    output: Path
    drafts: bool = False
    keep_going: bool = False
    """Publish although there are errors; files that could not be read are missing then."""
    clean: bool = False
    """Forget what earlier builds kept."""
    profile: bool = False
    """Say where the time went."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build came to, in numbers."""

    findings: tuple[Finding, ...] = ()
    published: bool = False
    briefs: int = 0
    entities: int = 0
    pages: int = 0
    """All pages of the site."""
    written: int = 0
    """Pages made in this run."""
    seconds: float = 0.0
    first: str = ""
    """The default language's folder."""
    profile: Profile = field(default_factory=Profile)

    @property
    def sizes(self) -> str:
        """How much became how much, as the beginning of a sentence."""
        briefs, entities = pluralize(self.briefs, "brief"), pluralize(self.entities, "entity", "entities")
        return f"Built {briefs} and {entities} into {pluralize(self.pages, 'page')}"

    @property
    def errors(self) -> int:
        return count_errors(self.findings)


def closing_words(order: Order, built: Built, report: Reporter, *, where: bool = True) -> int:
    """Say what a build came to and, with `where`, what to open. Returns its exit code."""
    if built.findings:
        report(format_findings(built.findings))
    if not built.published:
        report("Nothing was built; the site is as it was. Mend the errors above, or add --keep-going.")
        return 1
    if order.profile:
        report("Seconds of all processes together:\n" + built.profile.table())
    report(summary(built))
    if where:
        place = (order.output / built.first / "index.html").resolve()
        report(f"Open {place} or run 'python3 build.py serve'.")
    return 1 if built.errors else 0


def summary(built: Built) -> str:
    """Return what was made and how long it took."""
    by_severity = Counter(finding.severity for finding in built.findings)
    findings = ", ".join(
        f"{by_severity[severity]} {severity.label}" for severity in sorted(Severity, reverse=True)
    )
    return f"{built.sizes}, {built.written:,} of them anew, in {built.seconds:.1f} s. Findings: {findings}."
