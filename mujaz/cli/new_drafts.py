"""One input of `new` after the other: received, taken in, written, and said."""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from mujaz.ingest.article_json import article_json
from mujaz.ingest.context import IngestContext
from mujaz.ingest.ingest_input import IngestResult, ingest_input
from mujaz.ingest.source.connection import RequestLimits
from mujaz.ingest.source.fetch import fetch
from mujaz.ingest.source.input_error import input_error
from mujaz.ingest.source.public_address import allow_any, is_public
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.terminal_report import report_lines
from mujaz.ingest.write_draft import capture_path, existing_path, write_draft
from mujaz.model.finding import MujazError
from mujaz.read.files import MAX_BYTES

NEXT = (
    "Next: put a translation in place of each '> [untranslated]', answer the comments with 'to fill' "
    "and 'unsure', then run: python3 build.py check"
)
AGAIN = "Look at it first; '--again' writes a draft nevertheless."
ADDRESS = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for, beside the inputs and what is said about them."""

    root: Path
    wanted_id: str
    private: bool
    again: bool
    dry_run: bool
    as_json: bool
    allow_local: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One message, and whether it belongs beside the output."""

    text: str
    aside: bool


def take_all(inputs: Sequence[str], order: Order, desk: IngestContext) -> int:
    """Take every input in and return the exit code: 0 all written, 1 something in the way, 2 unreadable."""
    if len(inputs) == 1 or not sys.stderr.isatty():
        return max(_guarded(name, order, desk, _print) for name in inputs)
    held: list[Said] = []  # a bar and messages on one terminal would write over each other
    with click.progressbar(inputs, label="Reading", file=sys.stderr, show_pos=True) as bar:
        code = max(_guarded(name, order, desk, held.append) for name in bar)
    for said in held:
        _print(said)
    return code


def _print(said: Said) -> None:
    click.echo(said.text, err=said.aside)


def _guarded(name: str, order: Order, desk: IngestContext, say: Callable[[Said], None]) -> int:
    """Take one input in; one that cannot be read is no reason to leave the others out."""
    try:
        return _finish(ingest_input(_received(name, order), order.wanted_id, desk), order, desk, say)
    except MujazError as error:
        say(Said(str(error.finding), aside=True))
        if order.as_json:
            say(
                Said(
                    json.dumps({"input": name, "error": str(error.finding)}, ensure_ascii=False), aside=False
                )
            )
        return 2


def _received(name: str, order: Order) -> RawInput:
    if name == "-":
        return RawInput("standard input", sys.stdin.buffer.read(MAX_BYTES + 1))
    if name.lower().startswith(ADDRESS):
        return fetch(name, RequestLimits(allow_any if order.allow_local else is_public))
    try:
        with Path(name).open("rb") as file:
            return RawInput(name, file.read(MAX_BYTES + 1))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such path"
        fix = "Give the path of a text or HTML file, an address, or '-' for standard input."
        raise input_error("T102", name, f"The file cannot be read ({reason}).", fix) from None


def _finish(intake: IngestResult, order: Order, desk: IngestContext, say: Callable[[Said], None]) -> int:
    """Say what was found, and write it where nothing is in the way."""
    capture = capture_path(intake, private=order.private)
    hindrance = _hindrance(intake, existing_path(order.root, intake, capture), order)
    if not hindrance and not order.dry_run:
        write_draft(order.root, intake, capture)
    if not hindrance:
        desk.identities.append(intake.identity)
    lines = (
        f"{intake.raw.name}:",
        *report_lines(intake.article),
        _outcome(intake, capture, hindrance, order),
    )
    say(Said("\n".join(lines), aside=order.as_json))
    if order.as_json:
        say(Said(_json(intake, capture, written=not hindrance and not order.dry_run), aside=False))
    return 1 if hindrance and not order.dry_run else 0


def _hindrance(intake: IngestResult, path: str, order: Order) -> str:
    """Return why nothing is written, empty where nothing is in the way."""
    if intake.duplicate and not order.again:
        return f"{intake.duplicate.path} {intake.duplicate.reason}. {AGAIN}"
    if path:
        return f"{path} exists. Give another id with '--id'."
    return ""


def _outcome(intake: IngestResult, capture: str, hindrance: str, order: Order) -> str:
    if order.dry_run:
        would = f"Would write nothing: {hindrance}" if hindrance else f"Would write {intake.brief_path}"
        return f"{would}{'' if hindrance else f' and {capture}:'}\n\n{intake.draft_text}"
    if hindrance:
        return f"Nothing was written: {hindrance}"
    return f"Wrote {intake.brief_path} and {capture}.\n{NEXT}"


def _json(intake: IngestResult, capture: str, *, written: bool) -> str:
    twin = intake.duplicate
    made = {
        "input": intake.raw.name,
        **article_json(intake.article),
        "id": intake.id,
        "brief": intake.brief_path,
        "capture": capture,
        "sha256": intake.identity.sha256,
        "written": written,
        "duplicate": f"{twin.path} {twin.reason}" if twin else None,
    }
    return json.dumps(made, ensure_ascii=False)
