"""Builds for the preview, in a process of their own that keeps its session between saves.

The process is started afresh when code, templates, words or settings change, since a running one keeps them
as it first read them; and a build that breaks does not take the preview with it.
"""

import signal
import sys
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from mujaz.build.build import DAMAGED, open_build, read_and_publish
from mujaz.build.result import BuildOptions, report_result
from mujaz.build.session import BuildSession
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.model.finding import MujazError
from mujaz.preview.publish_saved import publish_saved_briefs
from mujaz.preview.terminal import BuildOutput
from mujaz.publish.build_lock import locked
from mujaz.publish.standby import prepare_standby

CONTENT = ("briefs/", "content/")
"""Folders in which a running process sees every change."""
SAVED_PAGES_READY = "early"
"""The build process sends this before it is done."""


def is_content_only(saved: Iterable[str]) -> bool:
    """Tell whether nothing but briefs and records was saved: styles and scripts are as they were."""
    return all(path.startswith(CONTENT) for path in saved)


@dataclass(slots=True)
class Builder:
    """The build process, started on demand."""

    order: BuildOptions
    child: Any = None
    pipe: Any = None

    def build(self, saved: Iterable[str], on_saved_pages: Callable[[], None]) -> BuildOutput:
        """Build after the files `saved` (relative paths) have changed. Never raises for a broken build.

        `on_saved_pages` is called once the site has the pages of the saved briefs, if that is before the end.
        """
        if self.child is not None and not is_content_only(saved):
            self.close()
        if self.child is None or not self.child.is_alive():
            self._start()
        try:
            self.pipe.send("build")
            while (answer := self.pipe.recv()) == SAVED_PAGES_READY:
                on_saved_pages()
        except (EOFError, OSError):
            self.close()
            return BuildOutput(
                2, ("The build ended without a word: its process was stopped. Save to retry.",)
            )
        assert isinstance(answer, BuildOutput)
        return answer

    def _start(self) -> None:
        context = get_context("spawn")
        self.pipe, child_pipe = context.Pipe()
        self.child = context.Process(target=_serve_builds, args=(self.order, child_pipe), daemon=False)
        self.child.start()
        child_pipe.close()

    def close(self) -> None:
        """End the process."""
        if self.child is not None:
            self.pipe.close()
            self.child.join(timeout=5)
            self.child.terminate()
            self.child = self.pipe = None


def ignore() -> None:
    """Do nothing."""


@dataclass(slots=True)
class BuilderState:
    """The build session between two builds."""

    session: BuildSession | None = None
    lines: list[str] = field(default_factory=list)
    on_saved_pages: Callable[[], None] = ignore
    """Called once the site has the pages of the saved briefs."""

    def show_saved_pages(self, session: BuildSession) -> None:
        """Publish the saved briefs before everything else."""
        if publish_saved_briefs(session):
            self.on_saved_pages()

    def report(self, text: str) -> None:
        self.lines.extend(text.splitlines())


def _serve_builds(order: BuildOptions, pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupts are the parent's
    state = BuilderState(on_saved_pages=partial(pipe.send, SAVED_PAGES_READY))
    while True:
        try:
            pipe.recv()
        except EOFError:
            return
        answer = build_in_process(order, state)
        pipe.send(answer)
        if state.session is not None and answer.code == 0:
            state.session.save()
            _prepare_next(order)


def _prepare_next(order: BuildOptions) -> None:
    """Make the copy of the site that the next save needs. Where that fails, the next save says why."""
    with suppress(OSError, MujazError), locked(order.root):
        prepare_standby(order.output.resolve())


def build_in_process(order: BuildOptions, state: BuilderState) -> BuildOutput:
    """Build in this process; a bug becomes lines with the traceback's end, and the next build begins anew."""
    state.lines = []
    session, state.session = state.session, None
    try:
        with locked(order.root):
            session = session or open_build(order)
            try:
                result = read_and_publish(session, order, state.report, state.show_saved_pages)
            except CacheDamagedError:
                state.report(DAMAGED)
                session = open_build(replace(order, clean=True))
                result = read_and_publish(session, order, state.report)
        code = report_result(order, result, state.report, show_address=False)
        state.session = session
    except MujazError as error:
        state.lines.append(str(error.finding))
        code = 2
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        state.lines = [
            f"{type(error).__name__}: {error}",
            "The build broke. The terminal shows where; mend it and save.",
        ]
        code = 2
    return BuildOutput(code, tuple(state.lines))
