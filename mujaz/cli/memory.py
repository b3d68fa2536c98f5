"""The command `memory`: shows earlier translations of similar paragraphs, imports and exports TMX."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mujaz.model.plural import pluralize

if TYPE_CHECKING:
    from mujaz.memory.matches import Match

EXAMPLES = """
\b
Examples:
  python3 build.py memory "ارتفع منسوب المياه في نهر الفرات"
  python3 build.py memory --least 50 - < paragraph.txt
  python3 build.py memory --add ~/colleague.tmx
  python3 build.py memory --export archive.tmx
"""


@click.command(epilog=EXAMPLES)
@click.argument("segment", nargs=-1)
@click.option("--from", "source", metavar="CODE", help="Language of SEGMENT, where the guess is wrong.")
@click.option("--into", "target", metavar="CODE", help="Language of the translation (en, or ar for English).")
@click.option(
    "--least", default=70, show_default=True, type=click.IntRange(1, 100), help="Percent that must agree."
)
@click.option("--most", default=5, show_default=True, type=click.IntRange(1, 50), help="Matches to show.")
@click.option("--add", metavar="FILE", help="Check a TMX file and put a copy into content/memory/.")
@click.option(
    "--export", "out", metavar="FILE", help="Write the reviewed segments of the archive as TMX 1.4."
)
@click.pass_obj
def command(root: Path, /, segment: tuple[str, ...], **options: Any) -> int:
    """Show how texts like SEGMENT were translated before, with score and source.

    It looks at the reviewed briefs of this archive and at every TMX file in content/memory/. 100 is the same
    text, 99 the same in another spelling, less than that a similar one. With - as SEGMENT the text is read
    from standard input; without SEGMENT the command says what it remembers.
    """
    if options["add"]:
        return _add(root, options["add"])
    if options["out"]:
        return _export(root, options["out"])
    text = sys.stdin.read() if segment == ("-",) else " ".join(segment)
    languages = options["source"] or "", options["target"] or ""
    return _show_matches(root, text, languages, options["least"], options["most"])


def _show_matches(root: Path, text: str, languages: tuple[str, str], least: int, most: int) -> int:
    from mujaz.cli.command_output import print_findings
    from mujaz.memory.matches import find_matches
    from mujaz.memory.read_memory import read_memory
    from mujaz.read.library import read_library

    memory, findings = read_memory(root, read_library(root).briefs)
    if not text:
        for (source, target), translations in sorted(memory.by_direction.items()):
            click.echo(f"{source} to {target}: {pluralize(len(translations.pairs), 'text')}")
        click.echo("Give a text to see what is like it; '--help' has examples.")
        return print_findings(findings)
    matches = find_matches(memory, text, _languages(text, languages), least, most)
    for match in matches:
        for line in _match_lines(match):
            click.echo(line)
    if not matches:
        click.echo(f"Nothing agrees by {least} percent or more.")
    return print_findings(findings)


def _languages(text: str, wanted: tuple[str, str]) -> tuple[str, str]:
    from mujaz.ingest.draft.draft_text import translation_language
    from mujaz.language.detect_language import detect_language

    source = wanted[0] or detect_language(text)[0]
    return source, wanted[1] or translation_language(source)


def _match_lines(match: "Match") -> Iterator[str]:
    from mujaz.language.bidi_text import CONTROL_CHARACTERS, FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE

    note = ", translated the other way" if match.pair.reversed else ""
    yield f"{match.score:3}% {match.kind.value}, {match.pair.origin} ({match.pair.location}){note}"
    for text in (match.pair.source, match.pair.target):
        yield f"     {FIRST_STRONG_ISOLATE}{CONTROL_CHARACTERS.sub('', text)}{POP_DIRECTIONAL_ISOLATE}"


def _add(root: Path, file: str) -> int:
    from mujaz.cli.command_output import print_findings
    from mujaz.exchange.file_io import read_external_file
    from mujaz.exchange.terms_import import slug
    from mujaz.exchange.tmx_read import read_tmx
    from mujaz.memory.read_memory import FOLDER
    from mujaz.write.write_files import FileWrite, write_files

    data = read_external_file(file)
    memory, findings = read_tmx(file, data)
    path = f"{FOLDER}/{slug(Path(file).stem) or 'memory'}.tmx"
    write_files(root, [FileWrite(path, data, is_new=True)])
    click.echo(
        f"{path}: {pluralize(len(memory.units), 'unit')}. Add a line on its licence to the pull request."
    )
    return print_findings(findings)


def _export(root: Path, file: str) -> int:
    from mujaz.check.registry import publishable_brief, publishable_records
    from mujaz.cli.command_output import write_output
    from mujaz.exchange.tmx_write import tmx_bytes
    from mujaz.memory.archive_tmx import archive_tmx
    from mujaz.read.library import read_library

    library = read_library(root)
    records = publishable_records(library)
    memory = archive_tmx(publishable_brief(brief, records) for brief in library.briefs)
    write_output(tmx_bytes(memory), file)
    click.echo(f"{pluralize(len(memory.units), 'unit')}; what the rights keep back is left out.", err=True)
    return 0
