"""Lists the commands, runs one, and turns errors into exit codes and messages."""

import errno
import gc
import sys
from importlib import import_module
from pathlib import Path

import click

from mujaz.cli.interrupted import finish_interrupted
from mujaz.model.finding import MujazError

COMMANDS = {
    "build": "Check everything and build the whole site into site/ (what runs when no command is given).",
    "check": "Check the briefs and records and print what is wrong.",
    "completion": "Print a script that completes commands in your shell.",
    "draft": "Fill the gaps of a brief with drafts by a machine that you choose.",
    "entities": "Keep the records of people, organisations and places: find, make, merge, compare.",
    "fix": "Show, or make, the changes that need no judgement: hidden characters, dates, quotes.",
    "explain": "Explain a finding's code: what it means and how to mend it.",
    "memory": "Show how paragraphs like this one were translated before.",
    "new": "Turn the pasted text of an article into a draft brief.",
    "schema": "Write the JSON Schemas by which editors complete and validate front matter and records.",
    "serve": "Build, show the site on this machine, and follow every save.",
    "stats": "Say what is still to be done: translations, reviews, archive links, records.",
    "terms": "Exchange the agreed terms with other tools, as TBX or CSV.",
    "test": "Run linters, type checks and all tests, those in a real browser included.",
    "xliff": "Translate a brief in another tool, by way of an XLIFF file.",
}
EXAMPLES = """
\b
Examples:
  python3 build.py                          build the site into site/
  python3 build.py --drafts                 the same with drafts
  python3 build.py serve                    write and see the page change
  python3 build.py new article.txt          turn a pasted article into a draft
  python3 build.py check --format github    annotate a pull request
  python3 build.py stats                    what waits for a translation, a review?
  python3 build.py explain Q101             what does this finding mean?
\b
Exit codes: 0 clean, 1 findings (or failed tests), 2 could not run.
"""


class Commands(click.Group):
    """A group whose commands are modules of this package, imported one at a time when they run."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take options without a command as those of `build`, which runs when no command is given."""
        if args and args[0].startswith("-") and args[0] not in ctx.help_option_names:
            args = ["build", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"mujaz.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from mujaz.read.suggestion import did_you_mean

            suggestion = did_you_mean(name, COMMANDS)
            ctx.fail(f"There is no command '{name}'.{suggestion} Run 'build.py --help' for the list.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.command(cls=Commands, invoke_without_command=True, epilog=EXAMPLES)
@click.pass_context
def group(context: click.Context) -> int | None:
    """Mujaz builds a searchable bilingual site from research briefs on the press."""
    if context.invoked_subcommand is not None:
        return None
    exit_code: int = context.invoke(import_module("mujaz.cli.build").command)
    return exit_code


REMEDIES = {
    errno.ENOSPC: "Make room on that disk",
    errno.EDQUOT: "Make room in what you may use of that disk",
    errno.EROFS: "Choose a place that can be written, for a site with --output",
    errno.EACCES: "Check the permissions of that place",
    errno.EPERM: "Check the permissions of that place",
    errno.EBUSY: "Choose a place with --output that is no disk of its own, such as a folder in it",
    errno.EXDEV: "Choose a place with --output that is no disk of its own, such as a folder in it",
}
"""Errors by which a system refuses to read or write, with the remedy. They are no bugs of the program."""
CLOSED_PIPE = 141
"""Exit code of a program that writes to a pipe without a reader: 128 + SIGPIPE, as shells (POSIX) give it."""
COLLECTOR_THRESHOLD = 100_000
"""Allocations between two runs of the garbage collector. There are next to no cycles in this program; with
Python's default of 700 an edit among ten thousand briefs takes a tenth longer."""


def refusal_message(error: OSError) -> str:
    """Return a message with the system's reason and the remedy."""
    location = f" ({error.filename})" if error.filename else ""
    reason = f"The system refuses to go on: {error.strerror}{location}."
    return f"build.py: {reason} {REMEDIES[error.errno or 0]}, then run the command again."


def run(root: Path, arguments: list[str]) -> int:
    """Run the command line and return its exit code. Only a bug shows a traceback."""
    gc.set_threshold(COLLECTOR_THRESHOLD)
    try:
        finish_interrupted(root)
        exit_code = group.main(arguments, prog_name="build.py", standalone_mode=False, obj=root)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        print("Stopped. Nothing was left half written.", file=sys.stderr)
        return 130
    except click.ClickException as error:
        error.show()
        return 2
    except MujazError as error:
        message = str(error.finding)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output, such as `head`, has closed the pipe
        return CLOSED_PIPE
    except OSError as error:
        if error.errno not in REMEDIES:
            raise
        message = refusal_message(error)
    else:
        return exit_code if isinstance(exit_code, int) else 0
    print(message, file=sys.stderr)
    return 2
