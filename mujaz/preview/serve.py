"""The live preview: build, serve, and build again after every save."""

import errno
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread

from mujaz.build.result import BuildOptions
from mujaz.model.reporter import Reporter
from mujaz.preview.builder import Builder, is_content_only
from mujaz.preview.http import PreviewServer, server
from mujaz.preview.state import PreviewState
from mujaz.preview.terminal import BuildOutput, TerminalReport
from mujaz.preview.watch import watching

FOLDER = Path(".cache/preview")
"""Output folder of the preview, relative to the root. It may hold drafts, so it is never `site/`."""
STOP_CHECK_SECONDS = 1.0
"""Seconds between checks for the end of the preview."""


@dataclass(frozen=True, slots=True)
class Preview:
    """Options of the preview."""

    root: Path
    host: str = "127.0.0.1"
    port: int = 8000
    drafts: bool = False

    @property
    def build_options(self) -> BuildOptions:
        return BuildOptions(self.root, self.root / FOLDER, self.drafts)


def serve(preview: Preview, report: Reporter) -> int:
    """Show the site until Ctrl-C. Returns 0 after that, 2 where the port cannot be had."""
    state = PreviewState()
    (preview.root / FOLDER).parent.mkdir(exist_ok=True)
    try:
        httpd = server(preview.root / FOLDER, state, preview.host, preview.port)
    except OSError as error:
        report(port_error(preview, error))
        return 2
    if httpd.is_open_to_network:
        report(network_warning(preview))
    thread = Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    try:
        rebuild_on_saves(preview, state, httpd, report)
    except KeyboardInterrupt:
        report("\nThe preview has ended.")
    finally:
        state.close()
        httpd.shutdown()
        httpd.server_close()
    return 0


def rebuild_on_saves(preview: Preview, state: PreviewState, httpd: PreviewServer, report: Reporter) -> None:
    """Build now and after every save, until the preview ends."""
    builder, terminal = Builder(preview.build_options), TerminalReport()
    try:
        with watching(preview.root) as saves:
            _report_all(terminal.new_lines(rebuild(builder, (), state)), report)
            report(f"Open {address(httpd)} in a browser. Press Ctrl-C to end.")
            while not state.is_closed:
                if saved := saves.wait(STOP_CHECK_SECONDS):
                    _report_all(terminal.new_lines(rebuild(builder, saved, state)), report)
    finally:
        builder.close()


def _report_all(lines: Iterable[str], report: Reporter) -> None:
    for line in lines:
        report(line)


def rebuild(builder: Builder, saved: Collection[str], state: PreviewState) -> BuildOutput:
    """Build once and send the outcome to the open pages."""
    content = bool(saved) and is_content_only(saved)
    attempt = builder.build(saved, partial(state.publish_build, content=True))
    if attempt.code == 0:
        state.publish_build(content=content)
    else:
        state.publish_failure(attempt.problems)
    return attempt


def address(httpd: PreviewServer) -> str:
    """Return the address that a person types into the browser."""
    host, port = httpd.server_address[:2]
    name = str(host) if host not in {"0.0.0.0", "::"} else "localhost"
    return f"http://{f'[{name}]' if ':' in name else name}:{port}/"


def network_warning(preview: Preview) -> str:
    """Say who can see a preview that is not for this machine alone, and how to end that."""
    shown = "the site, drafts included," if preview.drafts else "the site"
    return (
        f"Warning: every machine that reaches {preview.host or 'this one'} can read {shown} and the "
        "findings, unencrypted. Run 'python3 build.py serve' without --host to show it to this machine only."
    )


def port_error(preview: Preview, error: OSError) -> str:
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
