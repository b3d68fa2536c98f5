"""The command `check`: prints the findings in briefs and records."""

import os
from pathlib import Path

import click

from mujaz.model.plural import pluralize

FORMATS = ("text", "github", "json", "sarif")
SUMMARY_VARIABLE = "GITHUB_STEP_SUMMARY"
"""Environment variable with the path of the file that GitHub shows below a workflow step.

Source: GitHub Docs, "Workflow commands".
"""


@click.command(
    epilog="Examples: python3 build.py check, python3 build.py check briefs/2025, "
    "python3 build.py check --changed, python3 build.py check --format github --base origin/main"
)
@click.argument("paths", nargs=-1, type=click.Path())
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", help="How findings are printed."
)
@click.option("--changed", is_flag=True, help="Print only what concerns files that this branch changed.")
@click.option(
    "--base", default="", metavar="REV", help="Also look at what was published there and changed since."
)
@click.option("--lang", type=click.Choice(("en", "ar")), default="en", help="Language of the findings.")
@click.pass_obj
def command(root: Path, *, paths: tuple[str, ...], form: str, changed: bool, base: str, lang: str) -> int:
    """Check the briefs and records and print what is wrong, or what is wrong in PATHS (files or folders)."""
    from importlib import import_module

    from mujaz.build.check_changed import check_changed
    from mujaz.cli.command_output import requested_path
    from mujaz.model.finding import count_errors

    requested = tuple(requested_path(root, name) for name in paths)
    checked = check_changed(root)
    findings = checked.findings
    if changed or base:
        from mujaz.cli.compare_with_base import compare_with_base

        findings = compare_with_base(root, findings, base, only_changed=changed)
    if paths:
        findings = tuple(
            finding for finding in findings if _is_requested(root, finding.location.path, requested)
        )
    if lang != "en":
        from mujaz.check.sentences import translated

        findings = tuple(translated(finding, lang) for finding in findings)
        form = "text_rtl" if form == "text" else form
    report: str = import_module(f"mujaz.check.formats.{form}").format_findings(findings)
    if report:
        click.echo(report)
    if form == "github" and os.environ.get(SUMMARY_VARIABLE):
        from mujaz.check.formats.markdown import format_findings

        with Path(os.environ[SUMMARY_VARIABLE]).open("a", encoding="utf-8") as summary:
            summary.write(format_findings(findings))
    errors = count_errors(findings)
    counts = f"{pluralize(checked.briefs, 'brief')} and {pluralize(checked.entities, 'entity', 'entities')}"
    click.echo(f"Checked {counts}: {pluralize(errors, 'error')}.", err=True)
    return 1 if errors else 0


def _is_requested(root: Path, path: str, paths: tuple[Path, ...]) -> bool:
    """Tell whether a finding's file is one of the paths or lies below one."""
    file = (root / path).resolve()
    return any(file.is_relative_to(requested) for requested in paths)
