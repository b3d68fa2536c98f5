"""The command `draft`: fills the gaps of a brief with drafts by a machine."""

import os
import sys
from datetime import date
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

import click

from mujaz.model.plural import pluralize

if TYPE_CHECKING:
    from mujaz.exchange.segment_positions import BriefFile
    from mujaz.machine.settings import MachineSettings
    from mujaz.machine.translator import Translator

EXAMPLES = """
\b
Examples:
  python3 build.py draft 2025-03-04-grain-market-reopens --provider deepl --dry-run
  python3 build.py draft 2025-03-04-grain-market-reopens --provider libretranslate
  python3 build.py draft BRIEF --provider openai --url http://127.0.0.1:11434/v1 --model NAME
"""


@click.command(epilog=EXAMPLES)
@click.argument("brief")
@click.option(
    "--provider",
    envvar="MUJAZ_MACHINE",
    metavar="NAME",
    help="deepl, libretranslate, or openai for any server of that kind.",
)
@click.option("--url", envvar="MUJAZ_MACHINE_URL", default="", help="Address of the machine, if not its own.")
@click.option("--model", envvar="MUJAZ_MACHINE_MODEL", default="", help="Model that the machine should use.")
@click.option(
    "--price",
    envvar="MUJAZ_MACHINE_PRICE",
    type=click.FloatRange(0),
    help="What a million letters cost, for the estimate.",
)
@click.option(
    "--timeout", type=click.FloatRange(1), default=60, show_default=True, help="Seconds per answer."
)
@click.option(
    "--dry-run", is_flag=True, help="Say how much would be sent and what it would cost; send nothing."
)
@click.pass_obj
def command(root: Path, /, brief: str, **options: Any) -> int:
    """Have a machine draft the paragraphs of BRIEF that have no translation yet.

    Nothing is sent unless you name a provider; its key is read from the environment variable
    MUJAZ_MACHINE_KEY. The brief must be a draft. Translations that are there are never changed. The machine
    is named in the brief's credits, and a person must go through the draft before it is published.
    """
    from mujaz.cli.command_output import brief_path
    from mujaz.exchange.segment_positions import parse_brief_file
    from mujaz.read.files import read_bytes

    settings, translator = _choose_machine(options)
    path = brief_path(root, brief)
    brief_file = parse_brief_file(path, read_bytes(root, path))
    if options["dry_run"]:
        return _print_estimate(brief_file, translator, options["price"])
    _check_draft(brief_file)
    return _fill(root, brief_file, translator, settings)


def _choose_machine(options: dict[str, Any]) -> "tuple[MachineSettings, Translator]":
    from mujaz.machine.settings import KEY_VARIABLE, MachineSettings, settings_problem
    from mujaz.machine.translator import all_providers
    from mujaz.read.suggestion import did_you_mean

    providers, name = all_providers(), options["provider"] or ""
    if name not in providers:
        reason = (
            f"No machine is called '{name}'.{did_you_mean(name, providers)}"
            if name
            else "No machine is chosen."
        )
        raise click.UsageError(f"{reason} Name one: --provider {', '.join(providers)}.")
    key = os.environ.get(KEY_VARIABLE, "").strip()
    url = options["url"].rstrip("/")
    settings = MachineSettings(name, url, options["model"], key, options["timeout"])
    provider = providers[name]
    problem = settings_problem(settings, provider.address(settings))
    if provider.NEEDS_KEY and not key and not options["dry_run"]:
        problem = problem or f"{name} needs a key. Put it into the environment variable {KEY_VARIABLE}."
    if provider.NEEDS_MODEL and not settings.model:
        problem = problem or f"{name} needs the name of a model. Write --model NAME."
    if problem:
        raise click.UsageError(problem)
    return settings, provider.translator(settings)


def _check_draft(brief_file: "BriefFile") -> None:
    from mujaz.model.brief import Status

    if brief_file.brief.status is not Status.DRAFT:
        status = brief_file.brief.status.value
        raise click.UsageError(
            f"The brief is '{status}', so a machine's words would be published unread. "
            "Write 'status: draft' first."
        )


def _print_estimate(brief_file: "BriefFile", translator: "Translator", price: float | None) -> int:
    from mujaz.machine.draft_batch import estimate, untranslated_spans

    size = estimate(untranslated_spans(brief_file), translator)
    paragraphs, letters = pluralize(size.segments, "paragraph"), pluralize(size.letters, "letter")
    click.echo(f"{paragraphs}, {letters}, {pluralize(size.requests, 'request')}.")
    if price is not None:
        click.echo(f"At {price:g} for a million letters: {size.letters * price / 1_000_000:.4f}.")
    return 0


def _fill(root: Path, brief_file: "BriefFile", translator: "Translator", settings: "MachineSettings") -> int:
    from mujaz.cli.command_output import print_findings
    from mujaz.exchange.termbase import read_termbase
    from mujaz.machine.draft_batch import translation_job, untranslated_spans
    from mujaz.machine.fill_brief import fill_brief
    from mujaz.machine.retrying import RetryingTranslator
    from mujaz.model.machine_credit import MachineCredit

    terms, findings = read_termbase(root)
    machine = RetryingTranslator(translator, translation_job(brief_file, terms), sleep)
    credit = MachineCredit(settings.provider, settings.model, date.today())
    gaps, drafted, failure = len(untranslated_spans(brief_file)), 0, ""
    try:
        with click.progressbar(length=gaps, label="Paragraphs", file=sys.stderr) as bar:
            for batch in fill_brief(root, brief_file, machine, credit):
                bar.update(batch.segments)
                drafted, failure = drafted + len(batch.targets), batch.failure
    finally:
        translator.finish()
    click.echo(
        f"{brief_file.brief.location.path}: {drafted} drafted, {gaps - drafted} still without a translation."
    )
    if failure:
        click.echo(f"{failure} What had come is in the brief; run it again for the rest.", err=True)
    return max(print_findings(findings), 1 if drafted < gaps else 0)
