"""A build on other machines with its closing words."""

from mujaz.build.result import BuildOptions, BuildResult, report_result
from mujaz.check.formats.text import format_findings
from mujaz.cluster.build import run_build
from mujaz.cluster.options import ClusterOrder
from mujaz.cluster.store import store_of
from mujaz.model.reporter import Reporter


def build_on_cluster(order: ClusterOrder, report: Reporter) -> int:
    """Build and return the exit code: 0 clean, 1 errors. Raises ClusterError where nothing could be built."""
    built = run_build(order, report)
    folder = store_of(order.output).folder
    if folder is not None or not built.published:
        return report_result(BuildOptions(order.root, folder or order.root), built, report)
    if built.findings:
        report(format_findings(built.findings))
    report(_summary(order, built))
    return 1 if built.errors else 0


def _summary(order: ClusterOrder, built: BuildResult) -> str:
    return (
        f"{built.size_words} in {built.seconds:.1f} s. The site lies in {store_of(order.output).url}, "
        f"its first page is {built.default_language}/index.html."
    )
