"""The command `terms`: exports and imports the agreed terms as TBX or CSV."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mujaz.model.plural import pluralize

if TYPE_CHECKING:
    from mujaz.exchange.terms_import import TermsPlan

EXAMPLES = """
\b
Examples:
  python3 build.py terms export --format tbx terms.tbx
  python3 build.py terms export --format csv terms.csv
  python3 build.py terms import terms.csv --dry-run
"""


@click.group(epilog=EXAMPLES)
def command() -> None:
    """Exchange the agreed terms of content/terms/ with other tools."""


@command.command("export", epilog="Example: python3 build.py terms export --format csv terms.csv")
@click.option("--format", "form", type=click.Choice(["tbx", "csv"]), default="tbx", show_default=True)
@click.argument("file", required=False)
@click.pass_obj
def export_terms(root: Path, form: str, file: str | None) -> int:
    """Write all agreed terms as TBX-Basic (ISO 30042) or CSV to FILE, or to standard output."""
    from mujaz.cli.command_output import print_findings, write_output
    from mujaz.exchange.tbx_write import tbx_bytes
    from mujaz.exchange.term_csv import csv_bytes
    from mujaz.exchange.termbase import read_termbase, term_entries

    terms, findings = read_termbase(root)
    entries = term_entries(terms)
    write_output(tbx_bytes(entries, "Mujaz, content/terms/") if form == "tbx" else csv_bytes(entries), file)
    click.echo(f"{pluralize(len(entries), 'term')}.", err=True)
    return print_findings(findings)


@command.command("import", epilog="Example: python3 build.py terms import terms.tbx --dry-run")
@click.option("--dry-run", is_flag=True, help="Say what would be added, and write nothing.")
@click.argument("file")
@click.pass_obj
def import_terms(root: Path, file: str, dry_run: bool) -> int:
    """Add the terms of FILE (TBX or CSV) to content/terms/.

    New terms go to the end of the file that is named by their subject. A term that is known with other
    renderings is reported and left as it is: nothing that is there is ever changed.
    """
    from mujaz.cli.command_output import print_findings
    from mujaz.exchange.file_io import read_external_file
    from mujaz.exchange.tbx_read import read_tbx
    from mujaz.exchange.term_csv import read_csv
    from mujaz.exchange.termbase import read_termbase
    from mujaz.exchange.terms_import import plan_import

    read = read_csv if file.lower().endswith((".csv", ".tsv", ".txt")) else read_tbx
    entries, findings = read(file, read_external_file(file))
    terms, termbase_findings = read_termbase(root)
    if termbase_findings:
        print_findings(termbase_findings)
        click.echo("Nothing was added. Mend content/terms/ first.", err=True)
        return 1
    plan = plan_import(terms, entries, Path(file).stem)
    if not dry_run:
        _append(root, plan)
    _print_plan(plan, "would be added" if dry_run else "added")
    return print_findings((*findings, *plan.conflicts))


def _append(root: Path, plan: "TermsPlan") -> None:
    from mujaz.read.files import read_bytes
    from mujaz.schema.schema_path import SchemaKind, schema_line
    from mujaz.write.write_files import FileWrite, write_files

    writes = []
    for path, text in plan.additions:
        schema_comment = f"{schema_line(SchemaKind.TERMS, path)}\n".encode()
        old = read_bytes(root, path) if (root / path).exists() else schema_comment
        separator = b"\n" if old and not old.endswith(b"\n") else b""
        writes.append(FileWrite(path, old + separator + text.encode()))
    write_files(root, writes)


def _print_plan(plan: "TermsPlan", word: str) -> None:
    from mujaz.language.bidi_text import isolate_line

    for path, text in plan.additions:
        click.echo(f"{path}: {text.count('- term:')} {word}")
    for term in plan.added:
        click.echo(isolate_line(f"  + '{term.term.best().value}'"))
    click.echo(f"{len(plan.added)} {word}, {plan.known_count} known, {len(plan.conflicts)} in conflict.")
