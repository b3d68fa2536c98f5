"""Runs a build on other machines and reports its result."""

from mujaz.build.result import BuildOptions, BuildResult, report_result
from mujaz.check.formats.text import format_findings
from mujaz.cluster.build import run_build
from mujaz.cluster.options import ClusterOptions
from mujaz.cluster.store import open_store
from mujaz.model.reporter import Reporter


def build_on_cluster(options: ClusterOptions, report: Reporter) -> int:
    """Build and return the exit code: 0 clean, 1 errors. Raises ClusterError where the build must stop."""
    result = run_build(options, report)
    folder = open_store(options.output).folder
    if folder is not None or not result.published:
        return report_result(BuildOptions(options.root, folder or options.root), result, report)
    if result.findings:
        report(format_findings(result.findings))
    report(_summary(options, result))
    return 1 if result.errors else 0


def _summary(options: ClusterOptions, result: BuildResult) -> str:
    return (
        f"{result.size_words} in {result.seconds:.1f} s. The site lies in {open_store(options.output).url}, "
        f"its first page is {result.default_language}/index.html."
    )
