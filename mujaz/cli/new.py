"""Turn the pasted text of articles into draft briefs."""

import json
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

if TYPE_CHECKING:
    from mujaz.capture.desk import Desk
    from mujaz.capture.intake import Intake, Received
    from mujaz.capture.page import Wishes

NEXT = (
    "Next: put a translation in place of each '> [untranslated]', answer the comments with 'to fill' "
    "and 'unsure', then run: python3 build.py check"
)
AGAIN = "Look at it first; '--again' writes a draft nevertheless."


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for, beside the inputs and what is said about them."""

    root: Path
    wanted_id: str
    private: bool
    again: bool
    dry_run: bool
    as_json: bool

    def say(self, text: str) -> None:
        click.echo(text, err=self.as_json)


@click.command(
    epilog="Examples: python3 build.py new article.txt, python3 build.py new - --dry-run, "
    "python3 build.py new a.txt b.txt --outlet sample-wire"
)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--outlet", default="", metavar="ID", help="Id of the outlet's record, if not recognised.")
@click.option("--url", default="", metavar="URL", help="Address of the article.")
@click.option("--archive-url", "archive", default="", metavar="URL", help="Address of a saved copy.")
@click.option(
    "--rights",
    default="",
    type=click.Choice(["", "full", "excerpt", "link"]),
    help="What may be published.",
    metavar="full|excerpt|link",
)
@click.option(
    "--retrieved",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Day of copying (today), such as 2025-03-05.",
)
@click.option("--id", "wanted_id", default="", metavar="ID", help="Id of the brief, if not the proposed one.")
@click.option("--language", default="", metavar="CODE", help="Language of the original, such as ar.")
@click.option("--private", is_flag=True, help="Keep the capture in content/captures/private/ (not in git).")
@click.option("--again", is_flag=True, help="Write a draft although the archive has this article.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON for each input.")
@click.pass_obj
def command(root: Path, /, inputs: tuple[str, ...], **options: Any) -> int:
    """Turn the pasted text of each INPUT (a file, or - for standard input) into a draft brief.

    Nothing that exists is overwritten. What was kept, dropped and guessed is printed and stands in the draft.
    """
    from mujaz.capture.desk import open_desk

    order = Order(root, *(options[name] for name in ("wanted_id", "private", "again", "dry_run", "as_json")))
    _check_id(order.wanted_id, inputs)
    desk = open_desk(root, _wishes(options))
    _check_outlet(desk)
    return max(_guarded(name, order, desk) for name in inputs)


def _wishes(options: dict[str, Any]) -> "Wishes":
    from mujaz.capture.page import Wishes

    retrieved: datetime | None = options["retrieved"]
    moment = retrieved.replace(hour=12) if retrieved else datetime.now().astimezone()
    said = {name: options[name] for name in ("outlet", "url", "archive", "rights", "language")}
    for name in ("url", "archive"):
        if said[name] and not said[name].startswith(("http://", "https://")):
            raise click.UsageError(f"'{said[name]}' is no address. Begin it with https:// or http://.")
    return Wishes(moment, **said)


def _check_id(wanted: str, inputs: tuple[str, ...]) -> None:
    from mujaz.capture.slug import ID

    if wanted and len(inputs) > 1:
        raise click.UsageError("'--id' is for one input. Leave it out, or give the inputs one by one.")
    if wanted and not ID.match(wanted):
        example = "Use lower-case letters, digits and hyphens, such as 2025-03-04-grain-market."
        raise click.UsageError(f"'{wanted}' cannot stand in an address. {example}")


def _check_outlet(desk: "Desk") -> None:
    from mujaz.read.form import nearest

    outlet, known = desk.wishes.outlet, desk.library.outlets
    if outlet and outlet not in known:
        fix = f"Write content/outlets/{outlet}.yml first, or leave '--outlet' out."
        raise click.UsageError(f"No outlet has the id '{outlet}'.{nearest(outlet, known)} {fix}")


def _guarded(name: str, order: Order, desk: "Desk") -> int:
    """Take one input in; one that cannot be read is no reason to leave the others out."""
    from mujaz.capture.intake import take_in

    try:
        return _finish(take_in(_received(name), order.wanted_id, desk), order, desk)
    except MujazError as error:
        click.echo(str(error.finding), err=True)
        return 2


def _received(name: str) -> "Received":
    from mujaz.capture.intake import Received

    if name == "-":
        return Received("standard input", sys.stdin.buffer.read())
    try:
        return Received(name, Path(name).read_bytes())
    except OSError as error:
        reason = error.strerror or "unknown reason"
        fix = "Give the path of a text file, or '-' for standard input."
        message = f"The file cannot be read ({reason})."
        raise MujazError(Finding("T102", message, fix, Location(name))) from None


def _finish(intake: "Intake", order: Order, desk: "Desk") -> int:
    """Say what was found, and write it where nothing is in the way."""
    from mujaz.capture.report import report
    from mujaz.capture.store import capture_path, store, taken

    capture = capture_path(intake, private=order.private)
    order.say(f"{intake.received.name}:")
    for line in report(intake.article):
        order.say(line)
    hindrance = _hindrance(intake, taken(order.root, intake, capture), order)
    if not hindrance and not order.dry_run:
        store(order.root, intake, capture)
    if not hindrance:
        desk.seen.append(intake.seen)
    order.say(_outcome(intake, capture, hindrance, order))
    if order.as_json:
        click.echo(_json(intake, capture, written=not hindrance and not order.dry_run))
    return 1 if hindrance and not order.dry_run else 0


def _hindrance(intake: "Intake", path: str, order: Order) -> str:
    """Return why nothing is written, empty where nothing is in the way."""
    if intake.duplicate and not order.again:
        return f"{intake.duplicate.where} {intake.duplicate.how}. {AGAIN}"
    if path:
        return f"{path} exists. Give another id with '--id'."
    return ""


def _outcome(intake: "Intake", capture: str, hindrance: str, order: Order) -> str:
    if order.dry_run:
        would = f"Would write nothing: {hindrance}" if hindrance else f"Would write {intake.brief_path}"
        return f"{would}{'' if hindrance else f' and {capture}:'}\n\n{intake.draft}"
    if hindrance:
        return f"Nothing was written: {hindrance}"
    return f"Wrote {intake.brief_path} and {capture}.\n{NEXT}"


def _json(intake: "Intake", capture: str, *, written: bool) -> str:
    from mujaz.capture.summary_json import summary

    twin = intake.duplicate
    made = {
        "input": intake.received.name,
        **summary(intake.article),
        "id": intake.id,
        "brief": intake.brief_path,
        "capture": capture,
        "sha256": intake.seen.sha256,
        "written": written,
        "duplicate": f"{twin.where} {twin.how}" if twin else None,
    }
    return json.dumps(made, ensure_ascii=False)
