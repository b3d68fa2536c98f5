"""The options of a build, its result, and the report of it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.profile import Profile
from mujaz.check.formats.text import format_findings
from mujaz.model.finding import Finding, Severity, count_errors
from mujaz.model.plural import pluralize
from mujaz.model.reporter import Reporter


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """The options of `build.py build`."""

    root: Path
    output: Path
    drafts: bool = False
    keep_going: bool = False
    """Publish in spite of errors; files that could not be parsed are missing then."""
    clean: bool = False
    """Ignore the cache of earlier builds."""
    profile: bool = False
    """Report the seconds of each step."""
    banner: str = ""
    """Text on top of each page, for a preview that is no publication."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The findings and sizes of a build."""

    findings: tuple[Finding, ...] = ()
    published: bool = False
    briefs: int = 0
    entities: int = 0
    pages: int = 0
    """All pages of the site."""
    pages_written: int = 0
    """Pages written by this run."""
    seconds: float = 0.0
    default_language: str = ""
    """Tag of the default language, which is its folder too."""
    profile: Profile = field(default_factory=Profile)

    @property
    def size_words(self) -> str:
        """Sizes of the archive and the site, as the beginning of a sentence."""
        briefs, entities = pluralize(self.briefs, "brief"), pluralize(self.entities, "entity", "entities")
        return f"Built {briefs} and {entities} into {pluralize(self.pages, 'page')}"

    @property
    def errors(self) -> int:
        return count_errors(self.findings)


def report_result(
    options: BuildOptions, result: BuildResult, report: Reporter, *, show_address: bool = True
) -> int:
    """Report findings and sizes and, with `show_address`, the page to open. Returns the exit code."""
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
    """Return a sentence on sizes, seconds and findings."""
    by_severity = Counter(finding.severity for finding in result.findings)
    counts = ", ".join(
        f"{by_severity[severity]} {severity.label}" for severity in sorted(Severity, reverse=True)
    )
    written = f"{result.pages_written:,} of them anew, in {result.seconds:.1f} s"
    return f"{result.size_words}, {written}. Findings: {counts}."
