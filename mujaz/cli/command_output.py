"""Prints findings and writes results for several commands, and resolves the name of a brief."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from mujaz.model.finding import Finding, Severity


def print_findings(findings: Iterable[Finding]) -> int:
    """Print findings as `check` does. Returns the exit code: 1 for a warning or an error, else 0."""
    from mujaz.check.formats.text import format_findings

    all_findings = tuple(findings)
    if all_findings:
        click.echo(format_findings(all_findings), err=True)
    return 1 if any(finding.severity > Severity.INFO for finding in all_findings) else 0


def write_output(data: bytes, file: str | None) -> None:
    """Write data to a new file, or to standard output for `None` and `-`."""
    from mujaz.exchange.file_io import write_new_file

    if file in (None, "-"):
        sys.stdout.buffer.write(data)
        return
    write_new_file(str(file), data)
    click.echo(f"Wrote {file}.", err=True)


def requested_path(root: Path, name: str) -> Path:
    """Return the absolute path of a file or folder that is named from the root or from the current folder.

    Raises click.UsageError where there is neither.
    """
    for folder in (root, Path()):
        if os.path.lexists(folder / name):
            return (folder / name).resolve()
    raise click.UsageError(f"Path '{name}' does not exist. Name a file or a folder, such as briefs/2025.")


def brief_path(root: Path, name: str) -> str:
    """Return the path, relative to the root, of a brief that is given by its id, path or file name.

    Raises click.UsageError, with the nearest id, for an unknown brief.
    """
    from mujaz.read.files import files_below
    from mujaz.read.suggestion import did_you_mean

    paths = {Path(path).stem: path for path in files_below(root, "briefs", ".md")}
    brief_id = name.rstrip("/").rpartition("/")[2].removesuffix(".md")
    if brief_id not in paths:
        suggestions = [
            f" Did you mean '{other_id}'?" for other_id in sorted(paths) if brief_id and brief_id in other_id
        ]
        hint = suggestions[0] if suggestions else did_you_mean(brief_id, paths)
        raise click.UsageError(f"There is no brief '{brief_id}' in briefs/.{hint}")
    return paths[brief_id]
