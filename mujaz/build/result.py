"""What to build, what a build came to, and the words for it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.profile import Profile
from mujaz.check.formats.text import format_findings
from mujaz.model.finding import Finding, Severity, count_errors
from mujaz.model.plural import pluralize
from mujaz.model.reporter import Reporter

CACHED_FIELDS = ("findings", "briefs", "entities", "pages", "default_language")
"""What holds of a build as long as nothing changes."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
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
class BuildResult:
    """What a build came to, in numbers."""

    findings: tuple[Finding, ...] = ()
    published: bool = False
    briefs: int = 0
    entities: int = 0
    pages: int = 0
    """All pages of the site."""
    pages_written: int = 0
    """Pages made in this run."""
    seconds: float = 0.0
    default_language: str = ""
    """The default language's folder."""
    profile: Profile = field(default_factory=Profile)

    @property
    def size_words(self) -> str:
        """How much became how much, as the beginning of a sentence."""
        briefs, entities = pluralize(self.briefs, "brief"), pluralize(self.entities, "entity", "entities")
        return f"Built {briefs} and {entities} into {pluralize(self.pages, 'page')}"

    @property
    def errors(self) -> int:
        return count_errors(self.findings)


def report_result(
    options: BuildOptions, result: BuildResult, report: Reporter, *, show_address: bool = True
) -> int:
    """Say what a build came to and, with `where`, what to open. Returns its exit code."""
    if result.findings:
        report(format_findings(result.findings))
    if not result.published:
        report("Nothing was built; the site is as it was. Mend the errors above, or add --keep-going.")
        return 1
    if options.profile:
        report("Seconds of all processes together:\n" + result.profile.table())
    report(summary(result))
    if show_address:
        front_page = (options.output / result.default_language / "index.html").resolve()
        report(f"Open {front_page} or run 'python3 build.py serve'.")
    return 1 if result.errors else 0


def summary(result: BuildResult) -> str:
    """Return what was made and how long it took."""
    by_severity = Counter(finding.severity for finding in result.findings)
    counts = ", ".join(
        f"{by_severity[severity]} {severity.label}" for severity in sorted(Severity, reverse=True)
    )
    written = f"{result.pages_written:,} of them anew, in {result.seconds:.1f} s"
    return f"{result.size_words}, {written}. Findings: {counts}."
