"""The first map: reads, links, checks and renders the briefs of one partition, all but the pages' footers.

The footers link to the previous and next brief, which are known only when all partitions are merged.
"""

import pickle
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mujaz.cluster.dask_engine import scratch_folder
from mujaz.cluster.job import BuildJob, one_at_a_time
from mujaz.cluster.remote_fragments import PartitionWriter
from mujaz.cluster.worker_context import WorkerState, worker_state
from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, MujazError
from mujaz.model.index_entry import IndexEntry, newest_first
from mujaz.model.site_file import SiteFile
from mujaz.pipeline.render import RenderedBrief, files_of_brief, render_brief
from mujaz.read.file_stamps import BRIEFS
from mujaz.read.files import read_bytes
from mujaz.read.read_file import ParsedFile, read_brief_file
from mujaz.render.assemble import placeholder_values

TextByPath = Mapping[str, bytes | Finding]
"""Path of each brief to its bytes, or to the finding that they cannot be read."""


class PartitionEntry(NamedTuple):
    """A published brief, and the number of the partition whose packs hold its fragments."""

    entry: IndexEntry
    partition: int


class BriefPages(NamedTuple):
    """The files of one brief, its pages still without their footers."""

    id: str
    bodies: tuple[tuple[str, str, bytes], ...]
    """Language, path and bytes of each page, up to its footer."""
    files: tuple[SiteFile, ...]
    """Other files, such as citations."""


@dataclass(frozen=True, slots=True)
class PartitionResult:
    """The result of one or more merged partitions: ids, days and digests, no texts."""

    entries: tuple[PartitionEntry, ...]
    """Newest first."""
    check_summaries: tuple[CheckSummary, ...]
    findings: tuple[Finding, ...]
    names: tuple[str, ...]
    """Names of the fragments, in the order in which packs hold them."""


def send_texts(root: Path, job: BuildJob, partition: int, paths: Sequence[str]) -> None:
    """Put the briefs of a partition into the store, for workers that do not see the checkout."""
    job.work.put(f"texts/{partition}", pickle.dumps({path: _text_or_finding(root, path) for path in paths}))


def _text_or_finding(root: Path, path: str) -> bytes | Finding:
    try:
        return read_bytes(root, path)
    except MujazError as error:
        return error.finding


@one_at_a_time
def render_partition(job: BuildJob, partition: int, paths: Sequence[str]) -> PartitionResult:
    """Render the briefs of a partition, write pages and fragments to the store, and return the rest."""
    worker = worker_state(job)
    brief_pages: list[BriefPages] = []
    results: list[RenderedBrief] = []
    with scratch_folder("mujaz-part-") as folder:
        writer = PartitionWriter(Path(folder))
        for file in _parsed_files(job, partition, paths):
            rendered = render_brief(worker.build_context, file)
            if rendered.entry is not None:
                brief_pages.append(_brief_pages(worker, rendered, rendered.entry.id))
                writer.add(rendered.entry.id, rendered.fragments)
            results.append(
                RenderedBrief(listing=rendered.listing, entry=rendered.entry, findings=rendered.findings)
            )
        job.work.put_all({**dict(writer.files(partition)), f"briefs/{partition}": pickle.dumps(brief_pages)})
    return _partition_result(partition, results, writer.names)


def _partition_result(
    partition: int, results: Sequence[RenderedBrief], names: tuple[str, ...]
) -> PartitionResult:
    entries = sorted((brief.entry for brief in results if brief.entry is not None), key=newest_first)
    return PartitionResult(
        entries=tuple(PartitionEntry(entry, partition) for entry in entries),
        check_summaries=tuple(brief.listing for brief in results if brief.listing is not None),
        findings=tuple(finding for brief in results for finding in brief.findings),
        names=names,
    )


def _brief_pages(worker: WorkerState, rendered: RenderedBrief, id: str) -> BriefPages:
    bodies = (
        (
            page.language,
            f"{page.address}index.html",
            worker.assembler.page_above_footer(page, placeholder_values(worker.build_context.renderer, page)),
        )
        for page in rendered.pages
    )
    return BriefPages(id, tuple(bodies), tuple(files_of_brief(rendered)))


def _parsed_files(job: BuildJob, partition: int, paths: Sequence[str]) -> Iterator[ParsedFile]:
    """Yield the parsed file of each brief, from the checkout or from the texts in the store."""
    if job.root:
        for path in paths:
            yield read_brief_file(Path(job.root), path)
        return
    texts: TextByPath = pickle.loads(job.work.get(f"texts/{partition}"))
    with _briefs_folder(texts) as root:
        for path in paths:
            text = texts[path]
            if isinstance(text, Finding):
                yield ParsedFile(BRIEFS, (), (text,))
            else:
                yield read_brief_file(root, path)


@contextmanager
def _briefs_folder(texts: TextByPath) -> Iterator[Path]:
    """Write briefs into a temporary folder, so that they are read in the same way as in a checkout."""
    with scratch_folder("mujaz-texts-") as folder:
        for path, text in texts.items():
            if isinstance(text, bytes):
                file = Path(folder) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text)
        yield Path(folder)
