"""Check briefs and records without building."""

import os
from pathlib import Path

import click

FORMATS = ("text", "github", "json", "sarif")
SUMMARY = "GITHUB_STEP_SUMMARY"
"""Names the file that GitHub shows below a step. Source: GitHub Docs, "Workflow commands"."""


@click.command(
    epilog="Examples: python3 build.py check, python3 build.py check --changed, "
    "python3 build.py check --format github --base origin/main"
)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", help="How findings are printed."
)
@click.option("--changed", is_flag=True, help="Print only what concerns files that this branch changed.")
@click.option(
    "--base", default="", metavar="REV", help="Also look at what was published there and changed since."
)
@click.pass_obj
def command(root: Path, form: str, changed: bool, base: str) -> int:
    """Check the briefs and records and print what is wrong."""
    from importlib import import_module

    from mujaz.pipeline import check, count_errors

    checked = check(root)
    findings = checked.findings
    if changed or base:
        from mujaz.cli.compare import against

        findings = against(root, checked, base, only_changed=changed)
    printed: str = import_module(f"mujaz.check.formats.{form}").format_findings(findings)
    if printed:
        click.echo(printed)
    if form == "github" and os.environ.get(SUMMARY):
        from mujaz.check.formats.markdown import format_findings

        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as summary:
            summary.write(format_findings(findings))
    briefs, entities = len(checked.library.briefs), len(checked.library.entities)
    errors = count_errors(findings)
    click.echo(f"Checked {briefs} briefs and {entities} entities: {errors} errors.", err=True)
    return 1 if errors else 0
