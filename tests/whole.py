"""Every page and file of a site, made in memory: what the quick ways are held to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mujaz.build.cached_records import digest_for_briefs
from mujaz.host.background_layouts import layout_keys
from mujaz.host.layout_words import layout_words
from mujaz.host.render_layouts import layout_folder, load_layouts, published_files, render_layouts
from mujaz.model.index_entry import newest_first
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.pipeline.render import (
    BuildContext,
    RenderedBrief,
    archive_pages,
    build_context,
    files_of_brief,
    render_brief,
)
from mujaz.read.file_stamps import brief_paths
from mujaz.read.read_file import collect_records, read_brief_file, read_record, record_paths
from mujaz.read.settings import read_settings
from mujaz.render.assemble import PageAssembler, placeholder_values
from mujaz.render.environment import renderer
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import find_near_duplicates
from mujaz.site.neighbours import neighbours
from tests.memory_fragments import MemoryFragments
from tests.whole_index import index_archive


def every_brief(root: Path, settings: Settings) -> list[RenderedBrief]:
    """Return what every brief below `root` comes to, one after the other."""
    desk = desk_of(root, settings)
    return [render_brief(desk, read_brief_file(root, path)) for path in brief_paths(root)]


def desk_of(root: Path, settings: Settings, theme: Path | None = None) -> BuildContext:
    """Return what briefs are made with; the theme lies below `root` unless another is named."""
    records = collect_records(read_record(root, sort, path) for sort, path in record_paths(root))
    pages = renderer(settings, (theme or root / "theme_overrides") / "bodies")
    return build_context(records, digest_for_briefs(records), settings, pages)


def archive_in_memory(root: Path, settings: Settings, briefs: list[RenderedBrief]) -> Archive:
    """Return the archive with its fragments in memory."""
    records = collect_records(read_record(root, sort, path) for sort, path in record_paths(root))
    held = {made.entry.id: dict(made.fragments) for made in briefs if made.entry}
    entries = sorted((made.entry for made in briefs if made.entry), key=newest_first)
    fragments = MemoryFragments(held)
    return archive_of(entries, find_near_duplicates(entries), fragments, records, settings)


def every_page(root: Path, settings: Settings) -> Iterator[Page]:
    """Yield every page of a site."""
    briefs = every_brief(root, settings)
    for made in briefs:
        yield from made.pages
    yield from _listed_pages(archive_in_memory(root, settings, briefs))


def every_file(root: Path, *, drafts: bool = False) -> dict[str, bytes]:
    """Return every file of a site by its path, as a build from nothing should make it."""
    settings = replace(read_settings(root)[0], drafts=drafts)
    composer, found = composer_of(root, settings), _hosts_own(root, settings)
    briefs = every_brief(root, settings)
    archive = archive_in_memory(root, settings, briefs)
    places = {entry.id: place for place, entry in enumerate(archive.entries)}
    for made in briefs:
        found.update(files_of_brief(made))
        for page in made.pages:
            assert made.entry is not None
            foot = neighbours(archive, places[made.entry.id], page.language)
            above = composer.page_above_footer(page, placeholder_values(composer.renderer, page))
            found[f"{page.address}index.html"] = above + composer.page_from_footer(foot, page.language)
    for page in _listed_pages(archive):
        found[f"{page.address}index.html"] = composer.page(page)
    for files in archive_pages(archive)[1]:
        found.update(files.files())
    if settings.search:
        found.update(index_archive(archive))
    return found


def files_below(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder by its path."""
    places = (place for place in folder.rglob("*") if place.is_file())
    return {place.relative_to(folder).as_posix(): place.read_bytes() for place in places}


def differences(found: dict[str, bytes], expected: dict[str, bytes]) -> list[str]:
    """Return one line for each path that is missing, too many, or has other bytes."""
    lines = [f"missing: {path}" for path in expected.keys() - found.keys()]
    lines += [f"too many: {path}" for path in found.keys() - expected.keys()]
    both = found.keys() & expected.keys()
    return sorted([*lines, *(f"other bytes: {path}" for path in both if found[path] != expected[path])])


def composer_of(root: Path, settings: Settings) -> PageAssembler:
    """Return a composer with the frames of a project, drawn if they are not yet."""
    keys, words = layout_keys(settings), layout_words(root, settings)
    render_layouts(root, keys, words)
    pages = renderer(settings, root / "theme_overrides" / "bodies")
    return PageAssembler(pages, load_layouts(layout_folder(root, keys, words), keys))


def _hosts_own(root: Path, settings: Settings) -> dict[str, bytes]:
    """Return the files that the host makes and the site takes as they are."""
    folder = layout_folder(root, layout_keys(settings), layout_words(root, settings))
    return {path: (folder / path).read_bytes() for path in published_files(folder)}


def _listed_pages(archive: Archive) -> Iterator[Page]:
    for series in archive_pages(archive)[0]:
        for number in range(len(series.page_digests())):
            yield series.make_page(number)
