"""The command `fix`: corrects hidden characters, dates and quotation marks, which need no judgement."""

import difflib
from pathlib import Path

import click

from mujaz.model.plural import pluralize

FOLDERS = (
    ("briefs", ".md"),
    ("content/entities", ".md"),
    ("content/outlets", ".yml"),
    ("content/terms", ".yml"),
)


@click.command(epilog="Examples: python3 build.py fix, python3 build.py fix briefs/2025 --apply")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--apply", is_flag=True, help="Write the files; without it the changes are only shown.")
@click.pass_obj
def command(root: Path, paths: tuple[str, ...], apply: bool) -> int:
    """Show, or make, the changes that need no judgement: hidden characters, dates, marks in quotes."""
    from mujaz.check.mend.mend import mended
    from mujaz.cli.command_output import print_findings
    from mujaz.model.finding import MujazError
    from mujaz.read.files import read_text
    from mujaz.write.write_files import FileWrite, write_files

    writes = []
    unreadable = []
    for path in _chosen_files(root, paths):
        try:
            before = read_text(root, path)
        except MujazError as error:
            unreadable.append(error.finding)
            continue
        after = mended(path, before)
        if after != before:
            click.echo(_difference(path, before, after))
            writes.append(FileWrite(path, _with_line_ends(root / path, after)))
    if apply:
        write_files(root, writes)
    exit_code = print_findings(unreadable)
    click.echo(_summary(len(writes), apply), err=True)
    return 1 if writes and not apply else exit_code


def _chosen_files(root: Path, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return all files of `FOLDERS`, or only those at or below one of the paths.

    Raises click.UsageError for a path without any: nothing could be put right there.
    """
    from mujaz.cli.command_output import requested_path
    from mujaz.read.files import files_below

    every_path = [path for folder, ending in FOLDERS for path in files_below(root, folder, ending)]
    if not paths:
        return tuple(every_path)
    files = {path: (root / path).resolve() for path in every_path}
    chosen: set[str] = set()
    for name in paths:
        requested = requested_path(root, name)
        below = {path for path, file in files.items() if file.is_relative_to(requested)}
        if not below:
            folders = ", ".join(f"{folder}/" for folder, _ in FOLDERS)
            raise click.UsageError(
                f"Nothing at '{requested}' is for this command. Name a file below {folders}"
            )
        chosen |= below
    return tuple(path for path in every_path if path in chosen)


def _difference(path: str, before: str, after: str) -> str:
    """Return a diff of lines in which hidden characters are visible."""
    from mujaz.language.bidi_text import escape_hidden_characters

    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), path, path, lineterm="", n=0)
    return "\n".join(escape_hidden_characters(line) for line in lines)


def _with_line_ends(file: Path, text: str) -> bytes:
    """Return the bytes of a text with the kind of line ends that the file has."""
    has_crlf = b"\r\n" in file.read_bytes()
    return text.replace("\n", "\r\n").encode() if has_crlf else text.encode()


def _summary(changed: int, apply: bool) -> str:
    if not changed:
        return "There is nothing to put right without judgement."
    if apply:
        return f"{pluralize(changed, 'file')} written."
    return f"{pluralize(changed, 'file')} to change. Run 'python3 build.py fix --apply' to write them."
