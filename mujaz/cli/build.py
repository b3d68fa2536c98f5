"""Build the whole site."""

from pathlib import Path

import click


@click.command(epilog="Example: python3 build.py build --drafts --output /var/www/preview")
@click.option("--drafts", is_flag=True, help="Show drafts too, for a preview that is not published.")
@click.option("--keep-going", is_flag=True, help="Publish what is right although other files have errors.")
@click.option("--clean", is_flag=True, help="Forget what earlier builds kept and build from nothing.")
@click.option("--profile", is_flag=True, help="Say in which part of the build the time went.")
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Folder to build into (site/)."
)
@click.pass_obj
def command(
    root: Path,
    *,
    drafts: bool = False,
    keep_going: bool = False,
    clean: bool = False,
    profile: bool = False,
    output: Path | None = None,
) -> int:
    """Check everything and build the whole site."""
    from mujaz.host.build import Order, build

    order = Order(root, output or root / "site", drafts, keep_going, clean, profile)
    return build(order, click.echo)
