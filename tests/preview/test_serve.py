"""The live preview with a real server on a free port, and real saves."""

import json
import socket
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from http.client import HTTPConnection
from pathlib import Path

import pytest

from mujaz.preview.http import PreviewServer, server
from mujaz.preview.serve import Preview, port_error, rebuild_on_saves, serve
from mujaz.preview.state import BuildEvent, PreviewState
from tests.project import BRIEF, BRIEF_PATH, OUTLET, OUTLET_PATH

Fill = Callable[[str, str], Path]
PATIENCE = 60.0


@contextmanager
def listening(folder: Path, bulletin: PreviewState) -> Iterator[PreviewServer]:
    httpd = server(folder, bulletin, "127.0.0.1", 0)
    thread = threading.Thread(target=httpd.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield httpd
    finally:
        bulletin.close()
        httpd.shutdown()
        httpd.server_close()


def fetch(httpd: PreviewServer, path: str, host: str = "") -> tuple[int, str, str]:
    """Return status, kind and text of one answer."""
    connection = HTTPConnection("127.0.0.1", httpd.server_port, timeout=20)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, answer.headers["Content-Type"], text


def news(httpd: PreviewServer) -> dict[str, object]:
    """Return the first message of the stream."""
    address = f"http://127.0.0.1:{httpd.server_port}/.mujaz/{httpd.token}/news"
    with urllib.request.urlopen(address, timeout=20) as stream:
        line: bytes = stream.readline()
    message: dict[str, object] = json.loads(line.removeprefix(b"data: "))
    return message


def after(bulletin: PreviewState, number: int) -> BuildEvent:
    found = bulletin.wait_for_event(number, PATIENCE)
    assert found is not None, "No news came."
    return found


def of_version(bulletin: PreviewState, version: int) -> BuildEvent:
    found = bulletin.event
    while found.version < version:
        found = after(bulletin, found.number)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a site of one page."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en/index.html").write_text("<html><body><p>متن</p></body></html>", encoding="utf-8")
    (tmp_path / "404.html").write_text("<html><body>lost</body></html>", encoding="utf-8")
    (tmp_path / "feed.xml").write_text("<feed/>", encoding="utf-8")
    return tmp_path


def test_pages_get_the_script_and_the_files_on_disk_do_not(folder: Path) -> None:
    before = (folder / "en/index.html").read_bytes()
    with listening(folder, PreviewState(BuildEvent(version=4))) as httpd:
        status, kind, text = fetch(httpd, "/en/")
    mark = blake2b(before, digest_size=8).hexdigest()
    script = (
        f'<script src="/.mujaz/{httpd.token}/preview.js" data-version="4" data-mark="{mark}" defer></script>'
    )
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert text == f"<html><body><p>متن</p>{script}</body></html>"
    assert (folder / "en/index.html").read_bytes() == before


def test_other_files_are_served_as_they_are(folder: Path) -> None:
    with listening(folder, PreviewState()) as httpd:
        assert fetch(httpd, "/feed.xml") == (200, "application/xml", "<feed/>")


def test_a_wrong_address_answers_with_the_sites_own_page(folder: Path) -> None:
    with listening(folder, PreviewState()) as httpd:
        status, _, text = fetch(httpd, "/en/nowhere/")
    assert status == 404
    assert "lost<script" in text


def test_the_stream_begins_with_what_is_known(folder: Path) -> None:
    bulletin = PreviewState()
    bulletin.publish_build()
    bulletin.publish_failure(("briefs/2025/a.md:3:1: F105 (error) 'title' is missing.",))
    with listening(folder, bulletin) as httpd:
        message = news(httpd)
    problems = ["briefs/2025/a.md:3:1: F105 (error) 'title' is missing."]
    assert message == {"version": 1, "problems": problems, "anew": 1, "number": 2}


def test_a_mended_build_clears_the_problems() -> None:
    bulletin = PreviewState()
    bulletin.publish_failure(("a",))
    bulletin.publish_build()
    assert bulletin.event == BuildEvent(version=1, problems=(), anew=1, number=2)


def test_pages_older_than_the_last_build_of_everything_must_reload() -> None:
    bulletin = PreviewState()
    bulletin.publish_build()
    bulletin.publish_build(content=True)
    assert bulletin.event == BuildEvent(version=2, problems=(), anew=1, number=2)


def test_a_page_can_ask_whether_it_has_changed(folder: Path) -> None:
    html, lost = (folder / "en/index.html").read_bytes(), (folder / "404.html").read_bytes()
    with listening(folder, PreviewState()) as httpd:
        assert fetch(httpd, f"/.mujaz/{httpd.token}/mark/en/")[2] == blake2b(html, digest_size=8).hexdigest()
        assert (
            fetch(httpd, f"/.mujaz/{httpd.token}/mark/en/none/")[2]
            == blake2b(lost, digest_size=8).hexdigest()
        )


def test_waiting_for_news_that_do_not_come_ends() -> None:
    assert PreviewState().wait_for_event(0, 0.01) is None


def test_a_taken_port_says_which_command_works(tmp_path: Path) -> None:
    said: list[str] = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        code = serve(Preview(tmp_path, port=port), said.append)
    fix = f"Stop that one, or run 'python3 build.py serve --port {port + 1}'."
    assert (code, said) == (2, [f"Port {port} is taken by another program. {fix}"])


def test_a_name_that_is_not_this_machine_is_explained(tmp_path: Path) -> None:
    said = port_error(Preview(tmp_path, host="192.0.2.1"), OSError(99, "Cannot assign requested address"))
    assert said == (
        "The preview cannot listen at 192.0.2.1:8000 (Cannot assign requested address). "
        "Run 'python3 build.py serve' without --host."
    )


def test_a_save_is_built_an_error_keeps_the_old_page_and_a_mend_clears_it(project: Path, fill: Fill) -> None:
    fill(OUTLET_PATH, OUTLET)
    fill(BRIEF_PATH, BRIEF)
    (project / "mujaz").mkdir()
    preview, bulletin = Preview(project), PreviewState()
    page = "/en/briefs/2025-03-04-library/"
    with listening(project / ".cache/preview", bulletin) as httpd:
        worker = threading.Thread(target=rebuild_on_saves, args=(preview, bulletin, httpd, lambda _: None))
        worker.start()
        first = after(bulletin, 0)
        assert first.problems == ()
        assert "this morning" in fetch(httpd, page)[2]

        fill(BRIEF_PATH, BRIEF.replace("this morning", "at noon"))
        assert after(bulletin, first.number).problems == ()
        assert "at noon" in fetch(httpd, page)[2]
        second = of_version(bulletin, 3)  # the brief's own page comes first, then what is around it

        fill(BRIEF_PATH, BRIEF.replace("rights: full", "rights: everything"))
        third = after(bulletin, second.number)
        assert (third.version, third.anew) == (3, 1)
        assert f"{BRIEF_PATH}:9:11:" in [line.split(" ")[0] for line in third.problems]
        assert "at noon" in fetch(httpd, page)[2]

        fill(BRIEF_PATH, BRIEF)
        assert of_version(bulletin, 5).problems == ()
        assert "this morning" in fetch(httpd, page)[2]
        bulletin.close()
        worker.join(PATIENCE)
    assert not worker.is_alive()


def test_a_broken_template_is_shown_and_the_preview_lives_on(project: Path, fill: Fill) -> None:
    fill(OUTLET_PATH, OUTLET)
    fill(BRIEF_PATH, BRIEF)
    template = project / "theme_overrides/bodies/brief.html"
    right = template.read_text(encoding="utf-8")
    fill("theme_overrides/bodies/brief.html", right + "{% if %}")
    bulletin = PreviewState()
    with listening(project / ".cache/preview", bulletin) as httpd:
        worker = threading.Thread(
            target=rebuild_on_saves, args=(Preview(project), bulletin, httpd, lambda _: None)
        )
        worker.start()
        broken = after(bulletin, 0)
        assert broken.version == 0
        assert broken.problems[0].startswith("theme_overrides/bodies/brief.html:")
        assert "P204 (error) This template cannot be read: " in broken.problems[0]
        fill("theme_overrides/bodies/brief.html", right)
        assert after(bulletin, broken.number).version == 1
        bulletin.close()
        worker.join(PATIENCE)
