"""The command `serve`: serves a live preview that rebuilds after every save."""

from pathlib import Path

import click


@click.command(epilog="Example: python3 build.py serve --drafts --port 8080")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="0.0.0.0 shows it to the whole network.")
@click.option("--drafts", is_flag=True, help="Show drafts too.")
@click.pass_obj
def command(root: Path, port: int, host: str, drafts: bool) -> int:
    """Build, show the site on this machine, and rebuild after every save.

    Open pages follow by themselves. When a save has errors, the last good site stays and the page shows them.
    """
    from mujaz.preview.serve import Preview, serve

    return serve(Preview(root, host, port, drafts), click.echo)
