"""The live preview: build, serve, and build again after every save."""

import errno
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread

from mujaz.build.result import BuildOptions
from mujaz.model.reporter import Reporter
from mujaz.preview.builder import Builder, content_alone
from mujaz.preview.http import PreviewServer, server
from mujaz.preview.news import Bulletin
from mujaz.preview.terminal import Attempt, Told
from mujaz.preview.watch import watching

FOLDER = Path(".cache/preview")
"""Where the preview is built, relative to the root. It may hold drafts, so it is never `site/`."""
WORD = 1.0
"""Seconds between looks at whether the preview was told to stop."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What to show and where."""

    root: Path
    host: str = "127.0.0.1"
    port: int = 8000
    drafts: bool = False

    @property
    def order(self) -> BuildOptions:
        return BuildOptions(self.root, self.root / FOLDER, self.drafts)


def serve(preview: Preview, report: Reporter) -> int:
    """Show the site until Ctrl-C. Returns 0 after that, 2 where the port cannot be had."""
    bulletin = Bulletin()
    (preview.root / FOLDER).parent.mkdir(exist_ok=True)
    try:
        httpd = server(preview.root / FOLDER, bulletin, preview.host, preview.port)
    except OSError as error:
        report(refusal(preview, error))
        return 2
    thread = Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    try:
        follow(preview, bulletin, httpd, report)
    except KeyboardInterrupt:
        report("\nThe preview has ended.")
    finally:
        bulletin.close()
        httpd.shutdown()
        httpd.server_close()
    return 0


def follow(preview: Preview, bulletin: Bulletin, httpd: PreviewServer, report: Reporter) -> None:
    """Build now and after every save, until the bulletin is closed."""
    builder, told = Builder(preview.order), Told()
    try:
        with watching(preview.root) as saves:
            _report_all(told.news(rebuild(builder, (), bulletin)), report)
            report(f"Open {address(httpd)} in a browser. Press Ctrl-C to end.")
            while not bulletin.closed:
                if saved := saves.wait(WORD):
                    _report_all(told.news(rebuild(builder, saved, bulletin)), report)
    finally:
        builder.close()


def _report_all(lines: Iterable[str], report: Reporter) -> None:
    for line in lines:
        report(line)


def rebuild(builder: Builder, saved: Collection[str], bulletin: Bulletin) -> Attempt:
    """Build once and tell the open pages what came of it."""
    content = bool(saved) and content_alone(saved)
    made = builder.attempt(saved, partial(bulletin.built, content=True))
    if made.code == 0:
        bulletin.built(content=content)
    else:
        bulletin.failed(made.problems)
    return made


def address(httpd: PreviewServer) -> str:
    """Return the address that a person types into the browser."""
    host, port = httpd.server_address[:2]
    name = str(host) if host not in {"0.0.0.0", "::"} else "localhost"
    return f"http://{f'[{name}]' if ':' in name else name}:{port}/"


def refusal(preview: Preview, error: OSError) -> str:
    """Say why the server cannot listen, and what to type."""
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {preview.port} is taken by another program. "
            f"Stop that one, or run 'python3 build.py serve --port {preview.port + 1}'."
        )
    if error.errno == errno.EACCES:
        return f"Port {preview.port} is not open to you. Run 'python3 build.py serve --port 8000'."
    reason = error.strerror or "unknown reason"
    return (
        f"The preview cannot listen at {preview.host}:{preview.port} ({reason}). "
        "Run 'python3 build.py serve' without --host."
    )
