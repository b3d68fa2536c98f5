"""Measures the live preview: from its start to the first page, and from a save to the new page."""

import http.client
import re
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.speed.brief_edits import edit_body, edit_title
from benchmarks.speed.measure_process import memory_of_session
from benchmarks.speed.project import Project
from benchmarks.speed.results_store import ResultsStore
from benchmarks.speed.run import CommandFailedError, environment
from mujaz.model.reporter import Reporter

SAVES, TITLES = 10, 5
TIMEOUT = 600.0
"""Seconds after which a preview without an answer has failed."""
PAUSE = 1.0
"""Seconds between a page and the next save, as a quick writer would leave."""
POLL_INTERVAL = 0.01
"""Seconds between two requests for a page that is not there yet."""
PREVIEW_SCRIPT = re.compile(r'src="(/\.mujaz/[\w-]+/)preview\.js"')
"""The script that the preview adds to its pages; its folder holds the token of the run."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A running `build.py serve`."""

    process: "subprocess.Popen[bytes]"
    port: int
    start: float
    """When it was started, on the clock of `time.perf_counter`."""
    log: Path

    def page(self, address: str) -> str | None:
        """Return a page, or None where there is none yet. Raises CommandFailedError where all has ended."""
        if self.process.poll() is not None:
            raise CommandFailedError(f"'build.py serve' has ended:\n{self.log.read_text(encoding='utf-8')}")
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        try:
            link.request("GET", address)
            answer = link.getresponse()
            text = answer.read().decode(errors="replace")
        except OSError:
            return None
        finally:
            link.close()
        return text if answer.status == http.client.OK else None

    def wait_for(self, address: str, words: str) -> float:
        """Ask for a page until it holds `words`. Returns the moment at which it had come."""
        deadline = time.perf_counter() + TIMEOUT
        while time.perf_counter() < deadline:
            text = self.page(address)
            if text is not None and words in text:
                return time.perf_counter()
            time.sleep(POLL_INTERVAL)
        raise CommandFailedError(f"{address} did not show '{words}' within {TIMEOUT:.0f} s.")


@contextmanager
def preview(project: Project) -> Iterator[Preview]:
    """Run the preview while the block runs, and end it as Ctrl-C does."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as name:
        log = Path(name, "log")
        with log.open("wb") as file:
            process = subprocess.Popen(
                project.command("serve", "--port", str(port)),
                cwd=project.folder,
                env=environment(),
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            start = time.perf_counter()
            try:
                yield Preview(process, port, start, log)
            finally:
                process.send_signal(signal.SIGINT)
                process.wait(timeout=60)


@contextmanager
def event_stream(server: Preview, address: str) -> Iterator[Callable[[], float]]:
    """Open the stream that a page listens to; what is yielded waits for a message and returns the moment."""
    script = PREVIEW_SCRIPT.search(server.page(address) or "")
    if script is None:
        raise CommandFailedError(f"{address} is no page of the preview.")
    link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=TIMEOUT)
    link.request("GET", f"{script[1]}news")
    answer = link.getresponse()

    def next_message() -> float:
        while line := answer.readline():
            if line.startswith(b"data:"):
                return time.perf_counter()
        raise CommandFailedError("The preview closed its stream of news.")

    try:
        next_message()  # what is so now
        yield next_message
    finally:
        link.close()


def previews(project: Project, runs: int, store: ResultsStore, report: Reporter) -> None:
    """Measure starts on a warm cache, then saves."""
    brief = project.brief()
    address = f"/en/briefs/{brief.stem}/"
    report("  making what the preview keeps")
    with preview(project) as server:
        server.wait_for(address, edit_body(brief))
    for number in range(runs):
        report(f"  start {number + 1} of {runs}")
        word = edit_body(brief)
        with preview(project) as server:
            first = server.wait_for(address, "<html") - server.start
            current = server.wait_for(address, word) - server.start
        store.add("serve", project.briefs, "start", {"first page": first, "page as saved": current})
    with preview(project) as server:
        server.wait_for(address, edit_body(brief))
        time.sleep(PAUSE)
        for name, edit, saves in (("body", edit_body, SAVES), ("title", edit_title, TITLES)):
            report(f"  {saves} saves: {name}")
            for _ in range(saves):
                store.add("serve", project.briefs, f"save: {name}", _save(server, address, brief, edit))
        store.add("serve", project.briefs, "memory", {"together": memory_of_session(server.process.pid)})


def _save(server: Preview, address: str, brief: Path, edit: Callable[[Path], str]) -> dict[str, float]:
    with event_stream(server, address) as next_message:
        start = time.perf_counter()
        word = edit(brief)
        message = next_message() - start
        page = server.wait_for(address, word) - start
        all_pages = next_message() - start
    time.sleep(PAUSE)
    return {"message": message, "page": page, "around": all_pages}
