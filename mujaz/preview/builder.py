"""Builds for the preview, in a process of their own that keeps its session between saves.

The process is started afresh when code, templates, words or settings change, since a running one keeps them
as it first read them; and a build that breaks does not take the preview with it.
"""

import signal
import sys
import traceback
from collections.abc import Callable, Iterable
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
from mujaz.preview.saved_first import show_saved
from mujaz.preview.terminal import Attempt
from mujaz.publish.build_lock import locked

CONTENT = ("briefs/", "content/")
"""Below these, a running process sees every change."""
EARLY = "early"
"""What the building process says before it is done."""


def content_alone(saved: Iterable[str]) -> bool:
    """Tell whether nothing but briefs and records was saved: styles and scripts are as they were."""
    return all(path.startswith(CONTENT) for path in saved)


@dataclass(slots=True)
class Builder:
    """The process that builds, while there is one."""

    order: BuildOptions
    child: Any = None
    pipe: Any = None

    def attempt(self, saved: Iterable[str], early: Callable[[], None]) -> Attempt:
        """Build after the files `saved` (relative paths) have changed. Never raises for a broken build.

        `early` is called once the pages of the saved briefs stand in the site, if that is before its end.
        """
        if self.child is not None and not content_alone(saved):
            self.close()
        if self.child is None or not self.child.is_alive():
            self._start()
        try:
            self.pipe.send("build")
            while (answer := self.pipe.recv()) == EARLY:
                early()
        except (EOFError, OSError):
            self.close()
            return Attempt(2, ("The build ended without a word: its process was stopped. Save to retry.",))
        assert isinstance(answer, Attempt)
        return answer

    def _start(self) -> None:
        context = get_context("spawn")
        self.pipe, there = context.Pipe()
        self.child = context.Process(target=_serve_builds, args=(self.order, there), daemon=False)
        self.child.start()
        there.close()

    def close(self) -> None:
        """End the process."""
        if self.child is not None:
            self.pipe.close()
            self.child.join(timeout=5)
            self.child.terminate()
            self.child = self.pipe = None


def not_told() -> None:
    """Tell nobody."""


@dataclass(slots=True)
class Kept:
    """The session between two builds."""

    session: BuildSession | None = None
    said: list[str] = field(default_factory=list)
    early: Callable[[], None] = not_told
    """Called once the pages of the saved briefs stand in the site."""

    def show(self, session: BuildSession) -> None:
        """Show what was saved before the rest is made."""
        if show_saved(session):
            self.early()

    def report(self, text: str) -> None:
        self.said.extend(text.splitlines())


def _serve_builds(order: BuildOptions, pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupts are the parent's
    kept = Kept(early=partial(pipe.send, EARLY))
    while True:
        try:
            pipe.recv()
        except EOFError:
            return
        answer = build_here(order, kept)
        pipe.send(answer)
        if kept.session is not None and answer.code == 0:
            kept.session.save()


def build_here(order: BuildOptions, kept: Kept) -> Attempt:
    """Build in this process; a bug becomes lines with the traceback's end, and the next build begins anew."""
    kept.said = []
    session, kept.session = kept.session, None
    try:
        with locked(order.root):
            session = session or open_build(order)
            try:
                built = read_and_publish(session, order, kept.report, kept.show)
            except CacheDamagedError:
                kept.report(DAMAGED)
                session = open_build(replace(order, clean=True))
                built = read_and_publish(session, order, kept.report)
        code = report_result(order, built, kept.report, show_address=False)
        kept.session = session
    except MujazError as error:
        kept.said.append(str(error.finding))
        code = 2
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        kept.said = [
            f"{type(error).__name__}: {error}",
            "The build broke. The terminal shows where; mend it and save.",
        ]
        code = 2
    return Attempt(code, tuple(kept.said))
