"""The command `explain`: explains the code of a finding."""

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
    by_code = {explained.code: explained for explained in explanations()}
    wanted_code = code.strip().upper()
    if wanted_code in by_code:
        click.echo(as_text(by_code[wanted_code]))
        return 0
    if not wanted_code:
        raise click.UsageError("Name a code, such as 'build.py explain A101', or add --all for the list.")
    raise click.UsageError(f"There is no code '{code}'.{_nearest(wanted_code, by_code)}")


def _nearest(code: str, codes: Iterable[str]) -> str:
    from mujaz.read.suggestion import did_you_mean

    return did_you_mean(code, codes) or " Run 'build.py explain --all' for the list."
