"""The command `xliff`: exports a brief for another translation tool and imports the translation."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mujaz.model.plural import pluralize

if TYPE_CHECKING:
    from mujaz.exchange.segment_positions import BriefFile
    from mujaz.exchange.xliff_import import ImportResult
    from mujaz.exchange.xliff_read import TranslatedFile

EXAMPLES = """
\b
Examples:
  python3 build.py xliff export 2025-03-04-grain-market-reopens grain.xlf
  python3 build.py xliff import grain.xlf --dry-run
  python3 build.py xliff import grain.xlf --replace
"""


@click.group(epilog=EXAMPLES)
def command() -> None:
    """Translate a brief in another tool, by way of an XLIFF 2.1 file."""


@command.command(
    "export", epilog="Example: python3 build.py xliff export 2025-03-04-grain-market-reopens grain.xlf"
)
@click.argument("brief")
@click.argument("file", required=False)
@click.pass_obj
def export_brief(root: Path, brief: str, file: str | None) -> int:
    """Write BRIEF (its id or path) as XLIFF 2.1 to FILE, or to standard output.

    Each paragraph is one unit. Agreed terms that occur in it stand beside it as notes.
    """
    from mujaz.cli.command_output import brief_path, print_findings, write_output
    from mujaz.exchange.segment_positions import parse_brief_file
    from mujaz.exchange.term_hints import segment_hints
    from mujaz.exchange.termbase import read_termbase
    from mujaz.exchange.xliff_write import xliff_bytes
    from mujaz.read.files import read_bytes

    path = brief_path(root, brief)
    brief_file = parse_brief_file(path, read_bytes(root, path))
    terms, findings = read_termbase(root)
    write_output(xliff_bytes(brief_file, segment_hints(brief_file, terms)), file)
    untranslated = sum(not span.target for span in brief_file.spans)
    click.echo(f"{pluralize(len(brief_file.spans), 'unit')}, {untranslated} of them to translate.", err=True)
    return print_findings(findings)


@command.command("import", epilog="Example: python3 build.py xliff import grain.xlf --dry-run")
@click.option("--replace", is_flag=True, help="Take translations that differ from those in the brief.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.argument("file")
@click.pass_obj
def import_file(root: Path, file: str, replace: bool, dry_run: bool) -> int:
    """Put the translations of FILE under their paragraphs in the brief, and touch nothing else in it.

    What somebody has written in the brief stays, unless you say --replace. Paragraphs that have changed since
    the export are reported and left out.
    """
    from mujaz.cli.command_output import print_findings
    from mujaz.exchange.file_io import read_external_file
    from mujaz.exchange.xliff_read import read_xliff
    from mujaz.write.write_files import FileWrite, write_files

    documents, findings = read_xliff(file, read_external_file(file))
    all_findings = list(findings)
    changed: dict[str, BriefFile] = {}
    for document in documents:
        result = _import(root, document, replace, changed)
        all_findings += result.findings
        name, prefix = result.brief_file.brief.location.path, "would be " if dry_run else ""
        counts = (
            f"{result.added} {prefix}added, {result.replaced} {prefix}replaced, {result.unchanged} the same"
        )
        click.echo(f"{name}: {counts}, {len(result.findings)} to look at.")
    if not dry_run:
        write_files(root, [FileWrite(path, brief_file.data) for path, brief_file in changed.items()])
    return print_findings(all_findings)


def _import(
    root: Path, document: "TranslatedFile", replace: bool, changed: dict[str, "BriefFile"]
) -> "ImportResult":
    """Import one document, and put its brief into `changed`: two documents may be about the same brief."""
    from mujaz.cli.command_output import brief_path
    from mujaz.exchange.segment_positions import parse_brief_file
    from mujaz.exchange.xliff_import import import_targets
    from mujaz.read.files import read_bytes

    path = brief_path(root, document.id)
    brief_file = changed.get(path) or parse_brief_file(path, read_bytes(root, path))
    result = import_targets(brief_file, document, replace=replace)
    if result.brief_file.data != brief_file.data:
        changed[path] = result.brief_file
    return result
