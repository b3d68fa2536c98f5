"""Reads the inputs of `new` one after the other, writes a draft of each, and reports the result."""

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
class OutputOptions:
    """Options of the command that concern reading and writing, not the article itself."""

    root: Path
    wanted_id: str
    private: bool
    again: bool
    dry_run: bool
    as_json: bool
    allow_local: bool


@dataclass(frozen=True, slots=True)
class Message:
    """One message, for standard output or for standard error."""

    text: str
    to_stderr: bool


def ingest_all(inputs: Sequence[str], options: OutputOptions, context: IngestContext) -> int:
    """Ingest all inputs and return the exit code: 0 all written, 1 one not written, 2 one unreadable."""
    if len(inputs) == 1 or not sys.stderr.isatty():
        return max(_ingest_one(name, options, context, _print) for name in inputs)
    messages: list[Message] = []  # a progress bar and messages would overwrite each other on a terminal
    with click.progressbar(inputs, label="Reading", file=sys.stderr, show_pos=True) as bar:
        code = max(_ingest_one(name, options, context, messages.append) for name in bar)
    for message in messages:
        _print(message)
    return code


def _print(message: Message) -> None:
    click.echo(message.text, err=message.to_stderr)


def _ingest_one(
    name: str, options: OutputOptions, context: IngestContext, send: Callable[[Message], None]
) -> int:
    """Ingest one input and report an unreadable one, so that the others are still read."""
    try:
        return _write_result(
            ingest_input(_read_input(name, options), options.wanted_id, context), options, context, send
        )
    except MujazError as error:
        send(Message(str(error.finding), to_stderr=True))
        if options.as_json:
            send(
                Message(
                    json.dumps({"input": name, "error": str(error.finding)}, ensure_ascii=False),
                    to_stderr=False,
                )
            )
        return 2


def _read_input(name: str, options: OutputOptions) -> RawInput:
    if name == "-":
        return RawInput("standard input", sys.stdin.buffer.read(MAX_BYTES + 1))
    if name.lower().startswith(ADDRESS):
        return fetch(name, RequestLimits(allow_any if options.allow_local else is_public))
    try:
        with Path(name).open("rb") as file:
            return RawInput(name, file.read(MAX_BYTES + 1))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such path"
        fix = "Give the path of a text or HTML file, an address, or '-' for standard input."
        raise input_error("T102", name, f"The file cannot be read ({reason}).", fix) from None


def _write_result(
    result: IngestResult, options: OutputOptions, context: IngestContext, send: Callable[[Message], None]
) -> int:
    """Write the draft unless an obstacle forbids it, and report it. Returns the exit code."""
    capture = capture_path(result, private=options.private)
    obstacle = _obstacle(result, existing_path(options.root, result, capture), options)
    if not obstacle and not options.dry_run:
        write_draft(options.root, result, capture)
    if not obstacle:
        context.identities.append(result.identity)
    lines = (
        f"{result.raw.name}:",
        *report_lines(result.article),
        _outcome(result, capture, obstacle, options),
    )
    send(Message("\n".join(lines), to_stderr=options.as_json))
    if options.as_json:
        send(Message(_json(result, capture, written=not obstacle and not options.dry_run), to_stderr=False))
    return 1 if obstacle and not options.dry_run else 0


def _obstacle(result: IngestResult, path: str, options: OutputOptions) -> str:
    """Return the reason not to write the draft, empty where there is none."""
    if result.duplicate and not options.again:
        return f"{result.duplicate.path} {result.duplicate.reason}. {AGAIN}"
    if path:
        return f"{path} exists. Give another id with '--id'."
    return ""


def _outcome(result: IngestResult, capture: str, obstacle: str, options: OutputOptions) -> str:
    if options.dry_run:
        message = f"Would write nothing: {obstacle}" if obstacle else f"Would write {result.brief_path}"
        return f"{message}{'' if obstacle else f' and {capture}:'}\n\n{result.draft_text}"
    if obstacle:
        return f"Nothing was written: {obstacle}"
    return f"Wrote {result.brief_path} and {capture}.\n{NEXT}"


def _json(result: IngestResult, capture: str, *, written: bool) -> str:
    duplicate = result.duplicate
    data = {
        "input": result.raw.name,
        **article_json(result.article),
        "id": result.id,
        "brief": result.brief_path,
        "capture": capture,
        "sha256": result.identity.sha256,
        "written": written,
        "duplicate": f"{duplicate.path} {duplicate.reason}" if duplicate else None,
    }
    return json.dumps(data, ensure_ascii=False)
