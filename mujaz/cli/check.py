"""Check briefs and records without building."""

import os
from pathlib import Path

import click

FORMATS = ("text", "github", "json", "sarif")
SUMMARY = "GITHUB_STEP_SUMMARY"
"""Names the file that GitHub shows below a step. Source: GitHub Docs, "Workflow commands"."""


@click.command(epilog="Examples: python3 build.py check, python3 build.py check --format github")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", help="How findings are printed."
)
@click.pass_obj
def command(root: Path, form: str) -> int:
    """Check the briefs and records and print what is wrong."""
    from importlib import import_module

    from mujaz.pipeline import check

    checked = check(root)
    printed: str = import_module(f"mujaz.check.formats.{form}").format_findings(checked.findings)
    if printed:
        click.echo(printed)
    if form == "github" and os.environ.get(SUMMARY):
        from mujaz.check.formats.markdown import format_findings

        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as summary:
            summary.write(format_findings(checked.findings))
    briefs, entities = len(checked.library.briefs), len(checked.library.entities)
    click.echo(f"Checked {briefs} briefs and {entities} entities: {checked.errors} errors.", err=True)
    return 1 if checked.errors else 0
