"""Ends the first map: checks the archive, stores the index for all workers, and plans the second map."""

import pickle
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.cluster.brief_task import PartitionResult
from mujaz.cluster.job import INDEX, BuildJob, one_at_a_time
from mujaz.cluster.shared_index import open_archive, shared_index
from mujaz.cluster.sub_sites import MAIN
from mujaz.cluster.worker_context import worker_state
from mujaz.model.finding import Finding, count_errors
from mujaz.pipeline.check import check_archive
from mujaz.site import address
from mujaz.site.archive_index import Archive

PAGES_PER_TASK = 60
"""Most pages of lists in one task."""
PageSpan = tuple[int, int, int]
"""Number of a series, its first page and the page after its last, from 0."""


@dataclass(frozen=True, slots=True)
class ArchiveSummary:
    """Numbers and findings of the archive for the driver."""

    findings: tuple[Finding, ...]
    may_publish: bool = False
    """False where errors forbid it."""
    briefs: int = 0
    list_batches: tuple[tuple[PageSpan, ...], ...] = ()
    """Pages of lists, in batches of equal size, one for each task."""
    file_sets: int = 0
    """Number of file sets."""
    pages: int = 0
    """Number of all pages of the site."""
    years: frozenset[str] = frozenset()
    """Years with a site of their own."""


@one_at_a_time
def finish_map(job: BuildJob, result: PartitionResult) -> ArchiveSummary:
    """Check the archive, store its index, and return its numbers, or the findings that forbid to publish."""
    context = worker_state(job).context
    check_summaries = sorted(result.check_summaries, key=lambda check_summary: check_summary.location.path)
    findings = check_archive(check_summaries, context.records, (*context.findings, *result.findings))
    if count_errors(findings) and not job.keep_going:
        return ArchiveSummary(findings)
    job.work.put(INDEX, pickle.dumps(shared_index(result), protocol=5))
    archive_view = open_archive(job)
    lengths = [len(series.page_digests()) for series in archive_view.series]
    return ArchiveSummary(
        findings=findings,
        may_publish=True,
        briefs=len(archive_view.archive.entries),
        list_batches=batches(lengths),
        file_sets=len(archive_view.file_sets),
        pages=sum(lengths) + len(archive_view.archive.entries) * len(context.settings.languages),
        years=_years(job, archive_view.archive),
    )


def _years(job: BuildJob, archive: Archive) -> frozenset[str]:
    if job.sub_sites is None:
        return frozenset()
    language = archive.settings.languages[0]
    owners = {job.sub_sites.site_of(address.brief(language, entry.id)) for entry in archive.entries}
    return frozenset(owners - {MAIN})


def batches(lengths: Sequence[int]) -> tuple[tuple[PageSpan, ...], ...]:
    """Divide the pages of series of these lengths into batches of at most `PAGES_PER_TASK` pages."""
    spans_by_batch: list[list[PageSpan]] = []
    free_pages = 0
    for number, pages in enumerate(lengths):
        start = 0
        while start < pages:
            if free_pages <= 0:
                spans_by_batch.append([])
                free_pages = PAGES_PER_TASK
            end = min(pages, start + free_pages)
            spans_by_batch[-1].append((number, start, end))
            free_pages -= end - start
            start = end
    return tuple(map(tuple, spans_by_batch))
