"""The command `new`: turns articles (pasted text, HTML, or an address) into draft briefs."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mujaz.ingest.context import IngestContext
    from mujaz.ingest.options import IngestOptions

OUTPUT_OPTIONS = ("wanted_id", "private", "again", "dry_run", "as_json", "allow_local")


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
@click.option("--allow-local", is_flag=True, help="Fetch from this machine or its own network too.")
@click.pass_obj
def command(root: Path, /, inputs: tuple[str, ...], **options: Any) -> int:
    """Turn each INPUT into a draft brief: a file of pasted text or HTML, an address, or - for standard input.

    Nothing that exists is overwritten. What was kept, dropped and guessed is printed and stands in the draft.
    """
    from mujaz.cli.new_drafts import OutputOptions, ingest_all
    from mujaz.ingest.context import open_ingest_context

    output_options = OutputOptions(root, *(options[name] for name in OUTPUT_OPTIONS))
    _check_id(output_options.wanted_id, inputs)
    context = open_ingest_context(root, _ingest_options(options))
    _check_outlet(context)
    return ingest_all(inputs, output_options, context)


def _ingest_options(options: dict[str, Any]) -> "IngestOptions":
    from mujaz.ingest.options import IngestOptions

    retrieved: datetime | None = options["retrieved"]
    moment = retrieved.replace(hour=12) if retrieved else datetime.now().astimezone()
    texts = {name: options[name] for name in ("outlet", "url", "archive", "rights", "language")}
    for name in ("url", "archive"):
        if texts[name] and not texts[name].startswith(("http://", "https://")):
            raise click.UsageError(f"'{texts[name]}' is no address. Begin it with https:// or http://.")
    return IngestOptions(moment, **texts)


def _check_id(wanted: str, inputs: tuple[str, ...]) -> None:
    from mujaz.model.slug import SLUG

    if wanted and len(inputs) > 1:
        raise click.UsageError("'--id' is for one input. Leave it out, or give the inputs one by one.")
    if wanted and not SLUG.match(wanted):
        example = "Use lower-case letters, digits and hyphens, such as 2025-03-04-grain-market."
        raise click.UsageError(f"'{wanted}' cannot stand in an address. {example}")


def _check_outlet(context: "IngestContext") -> None:
    from mujaz.read.suggestion import did_you_mean

    outlet, outlets = context.options.outlet, context.library.outlets
    if outlet and outlet not in outlets:
        fix = f"Write content/outlets/{outlet}.yml first, or leave '--outlet' out."
        raise click.UsageError(f"No outlet has the id '{outlet}'.{did_you_mean(outlet, outlets)} {fix}")
