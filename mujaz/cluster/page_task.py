"""The second map: writes pages of lists, file sets, and the pages of briefs with their footers."""

import pickle
from collections.abc import Iterable, Sequence

from mujaz.cluster.brief_task import BriefPages
from mujaz.cluster.finish_map import PageSpan
from mujaz.cluster.job import BuildJob, one_at_a_time
from mujaz.cluster.shared_index import ArchiveView, open_archive
from mujaz.cluster.written_files import WrittenFiles, write_files
from mujaz.model.site_file import SiteFile
from mujaz.site.neighbours import neighbours


@one_at_a_time
def finish_briefs(job: BuildJob, partition: int) -> WrittenFiles:
    """Write the pages of a partition's briefs with their footers, and the briefs' other files."""
    archive_view = open_archive(job)
    brief_pages: Sequence[BriefPages] = pickle.loads(job.work.get(f"briefs/{partition}"))
    return write_files(
        job.output, job.site_files(file for brief in brief_pages for file in _site_files(archive_view, brief))
    )


def _site_files(archive_view: ArchiveView, brief: BriefPages) -> Iterable[SiteFile]:
    position = archive_view.position_of[brief.id]
    for language, path, body in brief.bodies:
        footer = archive_view.worker.assembler.page_from_footer(
            neighbours(archive_view.archive, position, language), language
        )
        yield path, body + footer
    yield from brief.files


@one_at_a_time
def write_lists(job: BuildJob, spans: Sequence[PageSpan]) -> WrittenFiles:
    """Write the pages of one batch of list pages."""
    archive_view = open_archive(job)
    pages = (
        _list_page(archive_view, number, page_index) for number, *span in spans for page_index in range(*span)
    )
    return write_files(job.output, job.site_files(pages))


def _list_page(archive_view: ArchiveView, number: int, page_index: int) -> SiteFile:
    page = archive_view.series[number].make_page(page_index)
    return f"{page.address}index.html", archive_view.worker.assembler.page(page)


@one_at_a_time
def write_file_set(job: BuildJob, number: int) -> WrittenFiles:
    """Write the files of one file set."""
    return write_files(job.output, job.site_files(open_archive(job).file_sets[number].files()))
