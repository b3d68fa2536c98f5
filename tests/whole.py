"""Every page and file of a site, made in memory: what the quick ways are held to."""

from collections.abc import Iterator
from pathlib import Path

from mujaz.host.records import digest_for_briefs
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.pipeline import Made, make, open_desk, whole
from mujaz.read.sources import brief_paths, read_brief_file, read_record, record_paths, records_of
from mujaz.render.environment import renderer
from mujaz.site.archive import Archive, archive_of
from mujaz.site.fragments import HeldFragments


def every_brief(root: Path, settings: Settings) -> list[Made]:
    """Return what every brief below `root` comes to, one after the other."""
    records = records_of(read_record(root, sort, path) for sort, path in record_paths(root))
    pages = renderer(settings, root / "theme_overrides" / "bodies")
    desk = open_desk(records, digest_for_briefs(records), settings, pages)
    return [make(desk, read_brief_file(root, path)) for path in brief_paths(root)]


def archive_in_memory(root: Path, settings: Settings, briefs: list[Made]) -> Archive:
    """Return the archive with its fragments in memory."""
    records = records_of(read_record(root, sort, path) for sort, path in record_paths(root))
    held = {made.entry.id: dict(made.fragments) for made in briefs if made.entry}
    return archive_of([it.entry for it in briefs if it.entry], HeldFragments(held), records, settings)


def every_page(root: Path, settings: Settings) -> Iterator[Page]:
    """Yield every page of a site."""
    briefs = every_brief(root, settings)
    for made in briefs:
        yield from made.pages
    series, _ = whole(archive_in_memory(root, settings, briefs))
    for it in series:
        for number in range(len(it.parts())):
            yield it.make(number)
