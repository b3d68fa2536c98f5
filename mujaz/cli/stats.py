"""The command `stats`: prints the backlog."""

import json
from pathlib import Path

import click

LINES_PER_LIST = 10
"""Lines of each list without `--all`."""


@click.command(
    epilog="Examples: python3 build.py stats, python3 build.py stats --all --lang ar, "
    "python3 build.py stats --json"
)
@click.option("--all", "whole", is_flag=True, help="Print lists to their end.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, lists to their end.")
@click.option("--lang", type=click.Choice(("en", "ar")), default="en", help="Language of the answer.")
@click.pass_obj
def command(root: Path, *, whole: bool, as_json: bool, lang: str) -> int:
    """Say what waits for a translation, a review, an archive link, a record. The oldest stand first.

    Exit code 1 says that a brief's file could not be read and is left out.
    """
    from mujaz.backlog.backlog_json import backlog_data
    from mujaz.build.stats import archive_stats
    from mujaz.check.formats.printable import printable
    from mujaz.cli.stats_text import backlog_text, unreadable_text
    from mujaz.i18n.backlog_words import step
    from mujaz.i18n.formats import formats
    from mujaz.read.settings import read_settings

    stats = archive_stats(root, None if whole or as_json else LINES_PER_LIST)
    if as_json:
        data = backlog_data(stats.backlog, {queue.code: step(queue, lang) for queue in stats.backlog.queues})
        data["unreadable"] = stats.unreadable
        click.echo(printable(json.dumps(data, ensure_ascii=False, indent=1)))
        return 1 if stats.unreadable else 0
    site_formats = formats(read_settings(root)[0], lang)
    for line in backlog_text(stats.backlog, site_formats, None if whole else LINES_PER_LIST):
        click.echo(line)
    for line in unreadable_text(stats.unreadable, lang):
        click.echo(line, err=True)
    return 1 if stats.unreadable else 0
