"""One build from files to a published site, told step by step."""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mujaz.build.result import LASTING, Built, Order, closing_words
from mujaz.build.up_to_date import inputs_mark, read_answer, site_cache, write_answer
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.model.finding import count_errors
from mujaz.model.reporter import Reporter
from mujaz.publish.build_lock import locked
from mujaz.publish.target_folder import check_output
from mujaz.read.file_stamps import brief_stamps

if TYPE_CHECKING:
    from mujaz.build.session import Session

DAMAGED = "What earlier builds kept is damaged; building from nothing …"


def build(order: Order, report: Reporter) -> int:
    """Build and return the exit code: 0 clean, 1 errors. The old site stays where the build fails."""
    return closing_words(order, run_build(order, report), report)


def run_build(order: Order, report: Reporter) -> Built:
    """Build once. A damaged cache is thrown away and the build begun again without it."""
    with locked(order.root):
        try:
            return _run(order, report)
        except CacheDamagedError:
            report(DAMAGED)
            return _run(replace(order, clean=True), report)


def _run(order: Order, report: Reporter) -> Built:
    began = time.perf_counter()
    cache = site_cache(order.root, order.output)
    briefs = brief_stamps(order.root)
    mark = inputs_mark(order.root, briefs, (order.drafts, order.keep_going))
    built = None if order.clean or order.profile else _standing(cache, mark, order)
    if built is None:
        session = open_build(order)
        session.seen = briefs
        built = read_and_publish(session, order, report)
        if built.published:
            session.remember()
            write_answer(cache, mark, order.output, {name: getattr(built, name) for name in LASTING})
    return replace(built, seconds=time.perf_counter() - began)


def _standing(cache: Path, mark: bytes, order: Order) -> Built | None:
    """Return what was built last time where nothing has changed since."""
    answer = read_answer(cache, mark, order.output)
    return None if answer is None else Built(published=True, **answer)


def open_build(order: Order) -> "Session":
    """Return the session that an order asks for. Raises MujazError (P205) where the site may not go there."""
    from mujaz.build.open_session import open_session

    check_output(order.root, order.output)
    return open_session(order.root, order.output, drafts=order.drafts, clean=order.clean)


def not_early(session: "Session") -> None:
    """Show nothing before all is made."""


def read_and_publish(
    session: "Session", order: Order, report: Reporter, early: Callable[["Session"], None] = not_early
) -> Built:
    """Read what has changed, and publish unless there are errors; `early` is called between the two."""
    from mujaz.build.archive_pages import publish
    from mujaz.build.changed_briefs import read_changed

    began = time.perf_counter()
    try:
        findings = read_changed(session, report)
        if count_errors(findings) and not order.keep_going:
            return Built(findings)
        early(session)
        publish(session, report)
    finally:
        session.end()
        shutil.rmtree(session.fresh, ignore_errors=True)
    return replace(_numbers(session), findings=findings, seconds=time.perf_counter() - began)


def _numbers(session: "Session") -> Built:
    state = session.state
    entries = sum(kept.entry is not None for kept in state.briefs.values())
    languages = session.settings.languages
    lists = sum(len(kept.addresses) for kept in state.series.values())
    return Built(
        published=True,
        briefs=entries,
        entities=len(session.records.library.entities) if session.records else 0,
        pages=lists + entries * len(languages),
        written=session.written,
        first=languages[0],
        profile=session.profile,
    )
