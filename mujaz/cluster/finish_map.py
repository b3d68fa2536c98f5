"""The end of the first map: the whole is checked, the index kept for everybody, the second map planned."""

import pickle
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.cluster.brief_task import Part
from mujaz.cluster.job import INDEX, Job, one_at_a_time
from mujaz.cluster.shared_index import index_of, open_whole
from mujaz.cluster.sub_sites import MAIN
from mujaz.cluster.worker_context import bench
from mujaz.model.finding import Finding, count_errors
from mujaz.pipeline.check import check_archive
from mujaz.site import address
from mujaz.site.archive_index import Archive

BATCH = 60
"""Pages of lists made by one task, about."""
Span = tuple[int, int, int]
"""Number of a series, its first page and the page after its last, from 0."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What the driver learns of the archive: numbers and findings."""

    findings: tuple[Finding, ...]
    ready: bool = False
    """False where errors forbid to publish."""
    briefs: int = 0
    lists: tuple[tuple[Span, ...], ...] = ()
    """What pages of lists there are to be made, in tasks of equal weight."""
    files: int = 0
    """File sets to be made."""
    pages: int = 0
    """All pages of the site."""
    years: frozenset[str] = frozenset()
    """Those that have a site of their own."""


@one_at_a_time
def close_index(job: Job, part: Part) -> Closed:
    """Check the whole, keep the index for everybody, and return what is to be made from it."""
    kit = bench(job).kit
    listings = sorted(part.listings, key=lambda it: it.location.path)
    findings = check_archive(listings, kit.records, (*kit.findings, *part.findings))
    if count_errors(findings) and not job.keep_going:
        return Closed(findings)
    job.work.put(INDEX, pickle.dumps(index_of(part), protocol=5))
    it = open_whole(job)
    lengths = [len(series.page_digests()) for series in it.series]
    return Closed(
        findings=findings,
        ready=True,
        briefs=len(it.archive.entries),
        lists=batches(lengths),
        files=len(it.files),
        pages=sum(lengths) + len(it.archive.entries) * len(kit.settings.languages),
        years=_years(job, it.archive),
    )


def _years(job: Job, archive: Archive) -> frozenset[str]:
    if job.sites is None:
        return frozenset()
    language = archive.settings.languages[0]
    owners = {job.sites.owner(address.brief(language, entry.id)) for entry in archive.entries}
    return frozenset(owners - {MAIN})


def batches(lengths: Sequence[int]) -> tuple[tuple[Span, ...], ...]:
    """Cut the pages of series of these lengths into tasks of at most BATCH pages."""
    cut: list[list[Span]] = []
    room = 0
    for number, pages in enumerate(lengths):
        start = 0
        while start < pages:
            if room <= 0:
                cut.append([])
                room = BATCH
            end = min(pages, start + room)
            cut[-1].append((number, start, end))
            room -= end - start
            start = end
    return tuple(map(tuple, cut))
