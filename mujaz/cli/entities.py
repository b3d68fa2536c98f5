"""The command `entities`: suggests, writes, merges and compares authority records."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mujaz.model.plural import pluralize

if TYPE_CHECKING:
    from mujaz.model.library import Library

TYPES = ("person", "organisation", "place", "event", "work", "other")
NEXT_STEP = "Next: answer the comments in it, then run: python3 build.py check"


@click.group(
    epilog='Examples: python3 build.py entities suggest, python3 build.py entities new "Abu Qir" --type place'
)
def command() -> None:
    """Keep the records of people, organisations and places: find, make, merge and compare them."""


@command.command(
    epilog="Examples: entities suggest --limit 10, entities suggest --brief 2025-03-22-water-day"
)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="How many are shown.")
@click.option("--brief", default="", metavar="ID", help="Only names that this brief uses.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON for each name.")
@click.pass_obj
def suggest(root: Path, limit: int, brief: str, as_json: bool) -> int:
    """List names that the briefs use and no record has, with their counts and contexts."""
    from mujaz.entities.report import suggestion_data, suggestions_text
    from mujaz.entities.suggest import suggest as suggestions_of

    library = _read_linked_library(root)
    _check_brief(library, brief)
    suggestions = [
        suggestion for suggestion in suggestions_of(library) if not brief or brief in suggestion.briefs
    ]
    lines = (
        map(_json_line, map(suggestion_data, suggestions[:limit]))
        if as_json
        else suggestions_text(suggestions[:limit])
    )
    for line in lines:
        click.echo(line)
    click.echo(
        f"Names without a record: {len(suggestions)}, shown: {min(limit, len(suggestions))}.", err=True
    )
    return 0


@command.command(
    epilog='Examples: entities new "Abu Qir", entities new "Luxor" --name ar=الأقصر --type place --dry-run'
)
@click.argument("name")
@click.option("--name", "names", multiple=True, metavar="LANG=NAME", help="Its name in a language: ar=….")
@click.option("--type", "kind", type=click.Choice(TYPES), help="What it is, where the guess is wrong.")
@click.option("--id", "wanted_id", default="", metavar="ID", help="Id instead of the one made from the name.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
@click.pass_obj
def new(root: Path, /, name: str, dry_run: bool, **options: Any) -> int:
    """Write the record of NAME with the spellings that the briefs have. Nothing is overwritten."""
    from mujaz.entities.new_record import RecordRequest, new_record
    from mujaz.entities.suggest import suggest as suggestions_of
    from mujaz.entities.write_changes import write_changes

    library = _read_linked_library(root)
    names = tuple(map(_name, options["names"]))
    request = RecordRequest(name.strip(), names, options["kind"] or "", options["wanted_id"])
    change = new_record(library, suggestions_of(library), request)
    if dry_run:
        click.echo(f"{change.path}\n\n{change.after}")
        return 0
    write_changes(root, [change])
    click.echo(f"Wrote {change.path}. {NEXT_STEP}")
    return 0


@command.command(epilog="Example: entities merge qasim-al-araji kassem-araji --dry-run")
@click.argument("survivor_id", metavar="KEPT")
@click.argument("duplicate_id", metavar="LOST")
@click.option("--dry-run", is_flag=True, help="Show the changes as a diff, and write nothing.")
@click.pass_obj
def merge(root: Path, survivor_id: str, duplicate_id: str, dry_run: bool) -> int:
    """Let the record LOST go up in KEPT, and rewrite everything that names it. All or nothing."""
    from mujaz.entities.merge import plan_merge
    from mujaz.entities.write_changes import diff_of, write_changes
    from mujaz.read.library import read_library

    plan = plan_merge(root, read_library(root), survivor_id, duplicate_id)
    if dry_run:
        click.echo(diff_of(plan.changes), nl=False)
    else:
        write_changes(root, plan.changes)
        files = pluralize(len(plan.changes), "file")
        click.echo(f"'{duplicate_id}' has gone up in '{survivor_id}'; {files} changed.")
    for note in plan.notes:
        click.echo(note, err=True)
    return 0


@command.command(epilog="Examples: entities similar, entities similar --wikidata items.jsonl")
@click.option("--least", default=0.82, show_default=True, type=click.FloatRange(0, 1), help="Lowest score.")
@click.option(
    "--wikidata",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Compare records without a number with the items in this file instead.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON for each result.")
@click.pass_obj
def similar(root: Path, least: float, wikidata: Path | None, as_json: bool) -> int:
    """List records that may be one thing, across scripts and spellings. Nothing is written."""
    from dataclasses import asdict

    from mujaz.entities.reconcile import read_items, reconcile
    from mujaz.entities.report import candidates_text, pairs_text
    from mujaz.entities.similar import similar_pairs as pairs_of
    from mujaz.read.library import read_library

    entities = read_library(root).entities
    if wikidata:
        candidates = [
            candidate for candidate in reconcile(entities, read_items(wikidata)) if candidate.score >= least
        ]
        lines = map(_json_line, map(asdict, candidates)) if as_json else candidates_text(candidates, entities)
    else:
        pairs = pairs_of(entities, least)
        lines = map(_json_line, map(asdict, pairs)) if as_json else pairs_text(pairs)
    for line in lines:
        click.echo(line)
    return 0


def _read_linked_library(root: Path) -> "Library":
    from mujaz.link.link import link
    from mujaz.read.library import read_library

    return link(read_library(root))


def _check_brief(library: "Library", brief: str) -> None:
    from mujaz.read.suggestion import did_you_mean

    ids = [known_brief.id for known_brief in library.briefs]
    if brief and brief not in ids:
        raise click.UsageError(f"There is no brief '{brief}' in briefs/.{did_you_mean(brief, ids)}")


def _name(text: str) -> tuple[str, str]:
    from mujaz.read.yaml.typed_values import LANGUAGE_TAG

    language, equals, name = text.partition("=")
    if not equals or not name.strip() or not LANGUAGE_TAG.match(language):
        raise click.UsageError(f"'{text}' is not a language and a name. Write --name ar=الأقصر.")
    return language, name.strip()


def _json_line(data: dict[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False)
