"""Tests fetching with a real server on this machine: answers, refusals, and permitted addresses."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from mujaz.ingest.source.connection import RequestLimits
from mujaz.ingest.source.fetch import fetch
from mujaz.ingest.source.public_address import allow_any, is_public
from mujaz.model.finding import MujazError

Server = Callable[..., str]
LOCAL_LIMITS = RequestLimits(is_allowed=lambda address: address == "127.0.0.1", seconds=5, max_bytes=1000)


class ServerState:
    """Answers of the server by path, and the paths of the requests."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.answers: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}


@pytest.fixture
def server_state() -> ServerState:
    return ServerState()


@pytest.fixture
def base(server_state: ServerState) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server_state.paths.append(self.path)
            server_state.answers[self.path](self)

        def log_message(self, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def answers(
    body: bytes = b"<html>", status: int = 200, **headers: str
) -> Callable[[BaseHTTPRequestHandler], None]:
    """Return an answer with one status, its headers (`_` for `-`) and one body."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content_Type": "text/html; charset=utf-8", **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def test_a_page_comes_with_its_address_and_encoding(base: str, server_state: ServerState) -> None:
    server_state.answers["/a"] = answers("سوق".encode())
    received = fetch(f"{base}/a", LOCAL_LIMITS)
    assert (received.data.decode(), received.url, received.charset) == ("سوق", f"{base}/a", "utf-8")


def test_redirects_are_followed_to_the_address_that_answers(base: str, server_state: ServerState) -> None:
    server_state.answers["/old"] = answers(status=301, Location="/new")
    server_state.answers["/new"] = answers(b"<html>new")
    assert fetch(f"{base}/old", LOCAL_LIMITS).url == f"{base}/new"


def test_letters_of_other_scripts_in_a_path_are_escaped(base: str, server_state: ServerState) -> None:
    server_state.answers["/%D8%B3%D9%88%D9%82?q=%D8%A7"] = answers()
    assert fetch(f"{base}/سوق?q=%D8%A7#x", LOCAL_LIMITS).data == b"<html>"


REFUSED: dict[str, tuple[Callable[[BaseHTTPRequestHandler], None], str]] = {
    "missing": (answers(status=404), "The server answers 404 Not Found."),
    "picture": (answers(Content_Type="image/png"), "It is no page but 'image/png'."),
    "large": (answers(b"a" * 1001), "It has more than 1,000 bytes."),
    "packed": (answers(Content_Encoding="gzip"), "The server packs its answer although it was asked not to."),
    "another scheme": (answers(status=302, Location="ftp://127.0.0.1/"), "'ftp' is not fetched."),
    "file": (answers(status=302, Location="file:///etc/hostname"), "'file' is not fetched."),
    "password": (
        answers(status=302, Location="//a:b@127.0.0.1/"),
        "The address holds a user name or password.",
    ),
    "no address": (answers(status=302, Location="http://[x]/"), "It redirects to what is no address."),
    "round": (answers(status=302, Location="/x"), "It redirects more than 5 times."),
    "another machine": (
        answers(status=302, Location="http://127.0.0.2/"),
        "'127.0.0.2' is not an address of the open internet.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_page_is_refused_with_a_sentence(name: str, base: str, server_state: ServerState) -> None:
    server_state.answers["/x"], message = REFUSED[name]
    with pytest.raises(MujazError) as error:
        fetch(f"{base}/x", LOCAL_LIMITS)
    assert (error.value.finding.code, error.value.finding.message) == ("S401", message)


def test_a_server_that_never_ends_is_left(base: str, server_state: ServerState) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        for _ in range(100):
            handler.wfile.write(b"X-Slow: 1\r\n")
            handler.wfile.flush()
            time.sleep(0.1)

    server_state.answers["/slow"] = drip
    started = time.monotonic()
    with pytest.raises(MujazError, match=r"S401 \(error\) It cannot be reached within 1 seconds"):
        fetch(f"{base}/slow", RequestLimits(allow_any, seconds=1))
    assert time.monotonic() - started < 4


def test_a_secure_server_that_never_ends_its_greeting_is_left() -> None:
    def drip(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection, suppress(OSError):
            connection.sendall(b"\x16\x03\x03\x40\x00")  # announces a TLS record of 16 KiB
            for _ in range(100):
                connection.sendall(b"\x02")
                time.sleep(0.1)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=drip, args=[listening], daemon=True).start()
        started = time.monotonic()
        with pytest.raises(MujazError, match="S401"):
            fetch(f"https://127.0.0.1:{listening.getsockname()[1]}/", RequestLimits(allow_any, seconds=1))
        assert time.monotonic() - started < 4


def test_this_machine_is_not_asked_unless_somebody_says_so(base: str, server_state: ServerState) -> None:
    server_state.answers["/"] = answers()
    port = base.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1"):
        with pytest.raises(MujazError, match="S401"):
            fetch(f"http://{host}:{port}/")
    assert server_state.paths == []
    assert fetch(f"{base}/", RequestLimits(allow_any)).data == b"<html>"


def test_a_name_is_resolved_once_and_only_judged_addresses_are_asked(
    base: str, server_state: ServerState
) -> None:
    """A name that resolves to another address the second time gains nothing: it is resolved once."""
    server_state.answers["/"] = answers()
    port = int(base.rpartition(":")[2])
    meanings = iter([["10.0.0.7", "127.0.0.1"], ["10.0.0.7"]])
    assert (
        fetch(f"http://rebound.example:{port}/", LOCAL_LIMITS, lambda host, port: next(meanings)).data
        == b"<html>"
    )
    assert next(meanings) == ["10.0.0.7"]
    with pytest.raises(
        MujazError, match=r"S401 \(error\) 'rebound.example' is not an address of the open internet\."
    ):
        fetch(f"http://rebound.example:{port}/", LOCAL_LIMITS, lambda host, port: ["10.0.0.7"])


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://a:99999/", "http:///x", "https://\x00/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(MujazError, match="S401"):
        fetch(url, RequestLimits(seconds=1), lambda host, port: [])


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("2002:7f00:1::", False),
        ("localhost", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_open_internet_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
