"""Runs one build on other machines. The driver holds names, numbers and findings, no texts."""

import time
from collections.abc import Iterator
from dataclasses import replace

from mujaz.build.result import BuildResult
from mujaz.cluster.brief_task import render_partition, send_texts
from mujaz.cluster.dask_engine import Engine, TaskArguments, connect, plain_errors, require_packages
from mujaz.cluster.finish_map import ArchiveSummary, finish_map
from mujaz.cluster.merge_results import merge_results
from mujaz.cluster.options import ClusterOptions, sub_sites_of
from mujaz.cluster.page_task import finish_briefs, write_file_set, write_lists
from mujaz.cluster.prepare import PreparedBuild, host_files_of, new_job, prepare
from mujaz.cluster.search_task import (
    MANIFEST,
    FinishedIndex,
    finish_index,
    gather_range,
    merge_postings,
    ranges,
    write_texts,
)
from mujaz.cluster.store import open_store
from mujaz.cluster.target import open_target
from mujaz.cluster.written_files import FileDigests, write_files
from mujaz.model.reporter import Reporter
from mujaz.publish.build_lock import locked


def run_build(options: ClusterOptions, report: Reporter) -> BuildResult:
    """Build once. Raises ClusterError where the build must stop; the old site stays then."""
    require_packages()
    sub_sites = sub_sites_of(options)
    with locked(options.root), plain_errors():
        start = time.perf_counter()
        target = open_target(options.root, open_store(options.output))
        job = new_job(options, target.new_files, sub_sites)
        try:
            prepared = prepare(options, job)
            with connect(options.scheduler, options.timeout) as cluster:
                result, digests = _build(prepared, cluster, report)
            if result.published:
                target.finish(digests)
        finally:
            job.work.clear()
            target.clean_up()
        return replace(result, seconds=time.perf_counter() - start)


def _build(prepared: PreparedBuild, cluster: Engine, report: Reporter) -> tuple[BuildResult, FileDigests]:
    """Run all tasks and return the numbers and the digests of written files, none where errors forbid it."""
    briefs, partitions = sum(map(len, prepared.partitions)), len(prepared.partitions)
    report(f"Reading and checking {briefs:,} briefs in {partitions:,} parts …")
    results = cluster.map(render_partition, _partition_calls(prepared))
    merged_result = cluster.reduce(merge_results, results)
    del results  # workers free a partition's result when no future refers to it
    summary: ArchiveSummary = cluster.result(cluster.map(finish_map, [(prepared.job, merged_result)])[0])
    if not summary.may_publish:
        return BuildResult(summary.findings), FileDigests()
    report("Writing briefs, lists, entities, feeds and search …")
    digests = _write(prepared, cluster, summary)
    digests.add(write_files(prepared.job.output, host_files_of(prepared, summary.years)))
    result = BuildResult(
        findings=summary.findings,
        published=True,
        briefs=summary.briefs,
        entities=len(prepared.context.records.entities),
        pages=summary.pages,
        pages_written=summary.pages,
        default_language=prepared.first_folder,
    )
    return result, digests


def _partition_calls(prepared: PreparedBuild) -> Iterator[TaskArguments]:
    """Yield the arguments of the first map. Texts are sent one partition at a time, to save memory."""
    for partition, paths in enumerate(prepared.partitions):
        if not prepared.job.root:
            send_texts(prepared.options.root, prepared.job, partition, paths)
        yield prepared.job, partition, paths


def _write(prepared: PreparedBuild, cluster: Engine, summary: ArchiveSummary) -> FileDigests:
    """Let the workers write all files, and return their digests. The longest chain of tasks begins first."""
    job, digests = prepared.job, FileDigests()
    spans = ranges(summary.briefs, job.partition_size) if prepared.context.settings.search else []
    postings = cluster.map(gather_range, ((job, *span) for span in spans))
    pending = [
        *cluster.map(finish_briefs, ((job, partition) for partition in range(len(prepared.partitions)))),
        *cluster.map(write_lists, ((job, batch) for batch in summary.list_batches)),
        *cluster.map(write_file_set, ((job, number) for number in range(summary.file_sets))),
    ]
    last_files = []
    if spans:
        merged_postings = cluster.reduce(merge_postings, postings)
        del postings
        index: FinishedIndex = cluster.result(cluster.map(finish_index, [(job, merged_postings)])[0])
        pending += cluster.map(write_texts, ((job, index.folder, *span) for span in spans))
        digests.add(index.written_files)
        last_files.append((MANIFEST, index.manifest))
    for written_files in cluster.results(pending):
        digests.add(written_files)
    digests.add(write_files(job.output, job.site_files(last_files)))
    return digests
