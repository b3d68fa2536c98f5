"""The command `completion`: prints a completion script for a shell."""

import click
from click.shell_completion import get_completion_class


@click.command(
    epilog='Example: eval "$(python3 build.py completion bash)", then type ./build.py and press Tab.'
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print a script that completes ./build.py and its commands in SHELL."""
    from mujaz.cli.main import group

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(group, {}, "build.py", "_BUILD_PY_COMPLETE").source())
