"""The command `schema`: writes the JSON Schemas for editors, or checks whether they are up to date."""

from pathlib import Path

import click


@click.command(epilog="Examples: python3 build.py schema, python3 build.py schema --check")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; say which are out of date.")
@click.pass_obj
def command(root: Path, /, only_check: bool) -> int:
    """Write schemas/*.schema.json, by which editors complete and validate front matter and records.

    They are made from what the reader itself asks for. With --check one that is out of date gives exit 1.
    """
    from mujaz.schema.schema_files import schema_files
    from mujaz.write.write_files import FileWrite, write_files

    stale = [(path, text) for path, text in schema_files() if _current_text(root / path) != text]
    if not only_check:
        write_files(root, [FileWrite(path, text.encode()) for path, text in stale])
    for path, _ in stale:
        message = "{} is out of date. Run 'python3 build.py schema'." if only_check else "Wrote {}."
        click.echo(message.format(path))
    if not stale:
        click.echo("All schemas are up to date.")
    return 1 if stale and only_check else 0


def _current_text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""
