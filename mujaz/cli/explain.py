"""Explain a finding's code."""

from collections.abc import Iterable

import click


@click.command(epilog="Examples: python3 build.py explain A101, python3 build.py explain --all")
@click.argument("code", required=False, default="")
@click.option("--all", "everything", is_flag=True, help="Print all codes as the page docs/checks.md.")
def command(code: str, everything: bool) -> int:
    """Explain a finding's code: what it means and how to mend it."""
    from mujaz.check.explanations import as_text, checks_page, explanations

    if everything:
        click.echo(checks_page(), nl=False)
        return 0
    known = {explained.code: explained for explained in explanations()}
    wanted = code.strip().upper()
    if wanted in known:
        click.echo(as_text(known[wanted]))
        return 0
    if not wanted:
        raise click.UsageError("Name a code, such as 'build.py explain A101', or add --all for the list.")
    raise click.UsageError(f"There is no code '{code}'.{_nearest(wanted, known)}")


def _nearest(wanted: str, known: Iterable[str]) -> str:
    from mujaz.read.suggestion import did_you_mean

    return did_you_mean(wanted, known) or " Run 'build.py explain --all' for the list."
