"""Builds a site: reads and renders what changed, publishes it, and reports each step."""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mujaz.build.result import BuildOptions, BuildResult, report_result
from mujaz.build.up_to_date import (
    CachedResult,
    inputs_digest,
    read_cached_result,
    site_cache_folder,
    write_cached_result,
)
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.model.finding import count_errors
from mujaz.model.reporter import Reporter
from mujaz.publish.build_lock import locked
from mujaz.publish.target_folder import check_output
from mujaz.read.file_stamps import brief_stamps

if TYPE_CHECKING:
    from mujaz.build.session import BuildSession

DAMAGED = "What earlier builds kept is damaged; building from nothing …"


def build(options: BuildOptions, report: Reporter) -> int:
    """Build, and return the exit code: 0 clean, 1 errors. Where the build fails, the old site stays."""
    return report_result(options, run_build(options, report), report)


def run_build(options: BuildOptions, report: Reporter) -> BuildResult:
    """Build once. A damaged cache is deleted, and the build starts again without it."""
    with locked(options.root):
        try:
            return _run(options, report)
        except CacheDamagedError:
            report(DAMAGED)
            return _run(replace(options, clean=True), report)


def _run(options: BuildOptions, report: Reporter) -> BuildResult:
    started = time.perf_counter()
    cache_folder = site_cache_folder(options.root, options.output)
    briefs = brief_stamps(options.root)
    inputs = inputs_digest(options.root, briefs, (options.drafts, options.keep_going, options.banner))
    result = None if options.clean or options.profile else _cached_result(cache_folder, inputs, options)
    if result is None:
        session = open_build(options)
        session.brief_stamps = briefs
        result = read_and_publish(session, options, report)
        if result.published:
            session.save()
            write_cached_result(
                cache_folder,
                inputs,
                options.output,
                CachedResult(*(getattr(result, name) for name in CachedResult._fields)),
            )
    return replace(result, seconds=time.perf_counter() - started)


def _cached_result(cache_folder: Path, inputs: bytes, options: BuildOptions) -> BuildResult | None:
    """Return the result of the last build where no input changed since, else None."""
    cached = read_cached_result(cache_folder, inputs, options.output)
    return None if cached is None else BuildResult(published=True, **cached._asdict())


def open_build(options: BuildOptions) -> "BuildSession":
    """Open the session for a build. Raises MujazError (P205) where the output folder is not allowed."""
    from mujaz.build.open_session import open_session

    check_output(options.root, options.output)
    return open_session(
        options.root, options.output, drafts=options.drafts, clean=options.clean, banner=options.banner
    )


def publish_nothing_first(session: "BuildSession") -> None:
    """Publish everything together."""


def read_and_publish(
    session: "BuildSession",
    options: BuildOptions,
    report: Reporter,
    publish_first: Callable[["BuildSession"], None] = publish_nothing_first,
) -> BuildResult:
    """Read what changed, and publish unless there are errors; `publish_first` is called between the two."""
    from mujaz.build.archive_pages import publish
    from mujaz.build.changed_briefs import read_changed

    started = time.perf_counter()
    try:
        findings = read_changed(session, report)
        if count_errors(findings) and not options.keep_going:
            return BuildResult(findings)
        publish_first(session)
        publish(session, report)
    finally:
        session.close()
        shutil.rmtree(session.new_files, ignore_errors=True)
    return replace(_sizes(session), findings=findings, seconds=time.perf_counter() - started)


def _sizes(session: "BuildSession") -> BuildResult:
    state = session.state
    briefs = sum(brief.entry is not None for brief in state.briefs.values())
    languages = session.settings.languages
    listing_pages = sum(len(series.addresses) for series in state.series.values())
    return BuildResult(
        published=True,
        briefs=briefs,
        entities=len(session.records.library.entities) if session.records else 0,
        pages=listing_pages + briefs * len(languages),
        pages_written=session.pages_written,
        default_language=languages[0],
        profile=session.profile,
    )
