"""How commands that read a file from elsewhere report what they found."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from mujaz.model.finding import Finding, Severity


def print_findings(findings: Iterable[Finding]) -> int:
    """Print findings as `check` does, and return the exit code: 1 where one asks for something."""
    from mujaz.check.formats.text import format_findings

    held = tuple(findings)
    if held:
        click.echo(format_findings(held), err=True)
    return 1 if any(finding.severity > Severity.INFO for finding in held) else 0


def put_out(data: bytes, file: str | None) -> None:
    """Write data to a new file, or to standard output where none is named."""
    from mujaz.exchange.file_io import write_new_file

    if file in (None, "-"):
        sys.stdout.buffer.write(data)
        return
    write_new_file(str(file), data)
    click.echo(f"Wrote {file}.", err=True)


def brief_path(root: Path, name: str) -> str:
    """Return the path of a brief from its id, its path or its file's name, relative to the root.

    Raises click.UsageError that names the nearest id where there is no such brief.
    """
    from mujaz.read.files import files_below
    from mujaz.read.suggestion import did_you_mean

    paths = {Path(path).stem: path for path in files_below(root, "briefs", ".md")}
    wanted = name.rstrip("/").rpartition("/")[2].removesuffix(".md")
    if wanted not in paths:
        near = [f" Did you mean '{known}'?" for known in sorted(paths) if wanted and wanted in known]
        hint = near[0] if near else did_you_mean(wanted, paths)
        raise click.UsageError(f"There is no brief '{wanted}' in briefs/.{hint}")
    return paths[wanted]
