"""Which requests the preview answers, with a real server on a free port and raw requests."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from pathlib import Path

import pytest

from mujaz.preview.http import PreviewServer, server
from mujaz.preview.request_policy import RequestPolicy
from mujaz.preview.serve import Preview, network_warning
from mujaz.preview.state import PreviewState

Answer = tuple[int, dict[str, str], bytes]
SECRET = "not of the site"
METHODS = (
    "GET",
    "HEAD",
    "POST",
    "PUT",
    "DELETE",
    "OPTIONS",
    "PATCH",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "get",
    "news",
)
EXACT_FILES = {"/en/": 200, "/en/index.html": 200, "/feed.xml": 200, "/en": 301, "/empty/": 404, "/none": 404}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a site of a page and a feed, beside a file that is not of the site, with links in and out."""
    site = tmp_path / "site"
    (site / "en").mkdir(parents=True)
    (site / "empty").mkdir()
    (site / "en/index.html").write_text("<html><body><p>متن</p></body></html>", encoding="utf-8")
    (site / "feed.xml").write_text("<feed/>", encoding="utf-8")
    (tmp_path / "secret.html").write_text(SECRET, encoding="utf-8")
    (site / "out.html").symlink_to(tmp_path / "secret.html")
    (site / "up").symlink_to(tmp_path)
    (site / "loop").symlink_to(site / "loop")
    (site / "inner.xml").symlink_to("feed.xml")
    return site


@contextmanager
def serving(folder: Path, host: str = "127.0.0.1") -> Iterator[PreviewServer]:
    state = PreviewState()
    state.publish_build()
    httpd = server(folder, state, host, 0)
    threading.Thread(target=httpd.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield httpd
    finally:
        state.close()
        httpd.shutdown()
        httpd.server_close()


@pytest.fixture
def httpd(folder: Path) -> Iterator[PreviewServer]:
    with serving(folder) as started:
        yield started


def ask(
    httpd: PreviewServer, target: str, *headers: str, method: str = "GET", host: str = "localhost"
) -> Answer:
    """Send one request as it stands; return the status, the headers and the body."""
    lines = (f"{method} {target} HTTP/1.1", *((f"Host: {host}",) if host else ()), *headers, "", "")
    with socket.create_connection(("127.0.0.1", httpd.server_port), timeout=20) as connection:
        connection.sendall("\r\n".join(lines).encode())
        connection.shutdown(socket.SHUT_WR)
        data = b""
        while not (b"\ndata: " in data and data.endswith(b"\n\n")) and (more := connection.recv(65_536)):
            data += more
    head, _, body = data.partition(b"\r\n\r\n")
    status, *fields = head.decode().split("\r\n")
    named = {name.lower(): value for name, _, value in (field.partition(": ") for field in fields)}
    return int(status.split(" ")[1]), named, body


@pytest.mark.parametrize("method", METHODS)
def test_every_method_checks_the_host(method: str, httpd: PreviewServer) -> None:
    status, headers, body = ask(httpd, "/en/", method=method, host="rebound.example.org")
    assert (status, "متن".encode() in body) == (403, False)
    assert not any(name.startswith("access-control") for name in headers)


@pytest.mark.parametrize("method", METHODS)
def test_only_get_and_head_are_answered(method: str, httpd: PreviewServer) -> None:
    status, headers, body = ask(httpd, "/en/", method=method)
    if method in {"GET", "HEAD"}:
        assert (status, bool(body)) == (200, method == "GET")
    else:
        assert (status, headers["allow"]) == (405, "GET, HEAD")
    assert not any(name.startswith("access-control") for name in headers)


@pytest.mark.parametrize("target", EXACT_FILES)
def test_head_answers_as_get_does_without_a_body(target: str, httpd: PreviewServer) -> None:
    got, headed = ask(httpd, target), ask(httpd, target, method="HEAD")
    assert (got[0], headed[0], headed[2]) == (EXACT_FILES[target], EXACT_FILES[target], b"")
    assert headed[1].get("content-length") == got[1].get("content-length")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("LOCALHOST:1", 200),
        ("127.0.0.2", 200),
        ("[::1]:8000", 200),
        ("", 403),
        ("[x", 403),
        ("localhost:99999", 403),
        ("localhost.example.org", 403),
        ("evil.example.org@localhost", 403),
        ("localhost/x", 403),
        ("0.0.0.0:8000", 403),
        ("192.168.1.2", 403),
        ("localhost\r\nHost: evil.example.org", 403),
    ],
)
def test_hosts_are_names_and_addresses_of_this_machine(host: str, status: int, httpd: PreviewServer) -> None:
    assert ask(httpd, "/en/", host=host)[0] == status


def test_an_open_preview_answers_to_addresses_and_to_names_of_its_machine(folder: Path) -> None:
    policy = RequestPolicy("0.0.0.0", is_open_to_network=True, machine="Desk")

    def is_answered(host: str) -> bool:
        headers = Message()
        headers["Host"] = host
        return policy.refusal("GET", "/", headers) is None

    hosts = (
        "192.168.1.2:8000",
        "[2001:db8::1]",
        "desk",
        "desk.local:8000",
        "localhost",
        "desk.example.org",
        "",
    )
    assert [is_answered(host) for host in hosts] == [True, True, True, True, True, False, False]


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/en/../../secret.html",
        "/en/..%2f..%2fsecret.html",
        "/en/.%2e/.%2e/secret.html",
        "/..\\secret.html",
        "/%5c..%5csecret.html",
        "/%00",
        "/en/%00index.html",
        "/en/%0d%0aindex.html",
        "/en/%ff",
        "/./feed.xml",
        "/out.html",
        "/up/secret.html",
        "/up/",
        "/loop",
        "//etc/hostname",
        "/" + "a" * 5000,
        "/feed.xml/",
    ],
)
def test_nothing_outside_the_folder_is_served(target: str, httpd: PreviewServer) -> None:
    status, _, body = ask(httpd, target)
    assert (status, SECRET.encode() in body) == (404, False)
    if target.startswith("/") and not target.startswith("//"):
        mark = ask(httpd, f"/.mujaz/{httpd.token}/mark{target}")
        assert mark[2] == ask(httpd, f"/.mujaz/{httpd.token}/mark/none")[2]


def test_links_inside_the_folder_and_a_folder_that_is_a_link_are_served(folder: Path) -> None:
    (folder.parent / "current").symlink_to(folder)
    with serving(folder.parent / "current") as httpd:
        assert ask(httpd, "/inner.xml")[2] == b"<feed/>"
        assert ask(httpd, "/en/")[0] == 200


def test_a_folder_is_not_listed_and_leads_to_its_page(httpd: PreviewServer) -> None:
    assert ask(httpd, "/empty/")[0] == 404
    assert ask(httpd, "/en?q=1")[1]["location"] == "/en/?q=1"
    assert ask(httpd, "//en")[1]["location"] == "/en/"
    assert ask(httpd, "/%2f%2fen")[1]["location"] == "/en/"


@pytest.mark.parametrize("target", ["http://localhost/en/", "en/", "*", "?x"])
def test_a_target_that_is_no_path_is_refused(target: str, httpd: PreviewServer) -> None:
    assert ask(httpd, target)[0] == 400


CROSS = "Sec-Fetch-Site: cross-site"


@pytest.mark.parametrize(
    ("headers", "page", "preview"),
    [
        ((), 200, 200),
        (("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"), 200, 200),
        (("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate"), 200, 200),
        (("Origin: http://localhost",), 200, 200),
        ((CROSS, "Sec-Fetch-Mode: navigate"), 200, 403),
        ((CROSS, "Sec-Fetch-Mode: no-cors"), 403, 403),
        (("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"), 403, 403),
        (("Origin: http://evil.example.org",), 200, 403),
        (("Origin: null",), 200, 403),
        (("Origin: http://localhost:3000",), 200, 403),
    ],
)
def test_pages_of_other_origins_get_neither_files_nor_events(
    headers: tuple[str, ...], page: int, preview: int, httpd: PreviewServer
) -> None:
    assert ask(httpd, "/en/", *headers)[0] == page
    for name in ("news", "preview.js", "mark/en/"):
        status, answered, _ = ask(httpd, f"/.mujaz/{httpd.token}/{name}", *headers)
        assert status == preview
        assert not any(key.startswith("access-control") for key in answered)


def test_the_previews_addresses_need_the_token_of_the_run(folder: Path, httpd: PreviewServer) -> None:
    for token in ("", "x", httpd.token[:-1], "ا"):
        for name in ("news", "preview.js", "mark/en/"):
            assert ask(httpd, f"/.mujaz/{token}/{name}")[0] == 404
    assert ask(httpd, "/.mujaz/news")[0] == 404
    assert ask(httpd, f"/.mujaz/{httpd.token}/none")[0] == 404
    with serving(folder) as other:
        assert other.token != httpd.token


@pytest.mark.parametrize(
    ("host", "is_open"), [("127.0.0.1", False), ("localhost", False), ("0.0.0.0", True), ("", True)]
)
def test_only_a_preview_that_was_asked_to_is_open_to_the_network(
    host: str, is_open: bool, folder: Path
) -> None:
    with server(folder, PreviewState(), host, 0) as httpd:
        assert httpd.is_open_to_network is is_open


def test_the_warning_says_what_others_can_read(tmp_path: Path) -> None:
    assert network_warning(Preview(tmp_path, "0.0.0.0", drafts=True)) == (
        "Warning: every machine that reaches 0.0.0.0 can read the site, drafts included, and the findings, "
        "unencrypted. Run 'python3 build.py serve' without --host to show it to this machine only."
    )


def test_answers_forbid_keeping_embedding_and_guessing(httpd: PreviewServer) -> None:
    for target in ("/en/", "/feed.xml", "/none", "/en"):
        headers = ask(httpd, target)[1]
        assert headers["cache-control"] == "no-store"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
