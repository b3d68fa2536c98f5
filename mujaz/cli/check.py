"""Check briefs and records without building."""

import os
from pathlib import Path

import click

from mujaz.model.plural import pluralize

FORMATS = ("text", "github", "json", "sarif")
SUMMARY = "GITHUB_STEP_SUMMARY"
"""Names the file that GitHub shows below a step. Source: GitHub Docs, "Workflow commands"."""


@click.command(
    epilog="Examples: python3 build.py check, python3 build.py check briefs/2025, "
    "python3 build.py check --changed, python3 build.py check --format github --base origin/main"
)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", help="How findings are printed."
)
@click.option("--changed", is_flag=True, help="Print only what concerns files that this branch changed.")
@click.option(
    "--base", default="", metavar="REV", help="Also look at what was published there and changed since."
)
@click.option("--lang", type=click.Choice(("en", "ar")), default="en", help="Language of the findings.")
@click.pass_obj
def command(root: Path, *, paths: tuple[Path, ...], form: str, changed: bool, base: str, lang: str) -> int:
    """Check the briefs and records and print what is wrong, or what is wrong in PATHS (files or folders)."""
    from importlib import import_module

    from mujaz.build.check_changed import check_changed
    from mujaz.model.finding import count_errors

    checked = check_changed(root)
    findings = checked.findings
    if changed or base:
        from mujaz.cli.compare import against

        findings = against(root, findings, base, only_changed=changed)
    if paths:
        findings = tuple(it for it in findings if _concerns(root, it.location.path, paths))
    if lang != "en":
        from mujaz.check.sentences import translated

        findings = tuple(translated(finding, lang) for finding in findings)
        form = "text_rtl" if form == "text" else form
    printed: str = import_module(f"mujaz.check.formats.{form}").format_findings(findings)
    if printed:
        click.echo(printed)
    if form == "github" and os.environ.get(SUMMARY):
        from mujaz.check.formats.markdown import format_findings

        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as summary:
            summary.write(format_findings(findings))
    errors = count_errors(findings)
    held = f"{pluralize(checked.briefs, 'brief')} and {pluralize(checked.entities, 'entity', 'entities')}"
    click.echo(f"Checked {held}: {pluralize(errors, 'error')}.", err=True)
    return 1 if errors else 0


def _concerns(root: Path, path: str, asked: tuple[Path, ...]) -> bool:
    """Tell whether a finding's file is, or lies below, one of those asked for."""
    place = (root / path).resolve()
    return any(place.is_relative_to(it.resolve()) for it in asked)
