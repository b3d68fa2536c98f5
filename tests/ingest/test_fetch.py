"""Tests fetching with a real server on this machine: answers, refusals, and permitted addresses."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from mujaz.ingest.source.connection import RequestLimits, resolve_host
from mujaz.ingest.source.fetch import fetch
from mujaz.ingest.source.public_address import allow_any
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


def raw(data: bytes) -> Callable[[BaseHTTPRequestHandler], None]:
    """Return an answer of exactly these bytes, after which the connection ends."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)

    return answer


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = {
    "length": HEAD + b"Content-Length: 6\r\n\r\n<html>",
    "more than the length": HEAD + b"Content-Length: 6\r\n\r\n<html>HTTP/1.1 200 OK",
    "length said twice": HEAD + b"Content-Length: 6\r\nContent-Length: 6, 6\r\n\r\n<html>",
    "end of the connection": HEAD + b"\r\n<html>",
    "chunks": CHUNKED + b"2;name=value\r\n<h\r\n0004\r\ntml>\r\n0\r\n\r\n",
    "trailers": CHUNKED + b"6\r\n<html>\r\n0\r\nX-Digest: 1\r\n\r\n",
    "chunks and a length": HEAD
    + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_page_is_read_however_its_end_is_marked(
    name: str, base: str, server_state: ServerState
) -> None:
    server_state.answers["/x"] = raw(WHOLE[name])
    assert fetch(f"{base}/x", LOCAL_LIMITS).data == b"<html>"


CUT = "The connection ended before the answer was complete."
NO_NUMBER = "The answer is malformed: the size of a part is no number."
NO_LENGTH = "The server does not say clearly how long its answer is."
INCOMPLETE = {
    "shorter than its length": (
        HEAD + b"Content-Length: 20\r\n\r\n<html>",
        "It was cut off after 6 of 20 bytes.",
    ),
    "nothing of its length": (HEAD + b"Content-Length: 9\r\n\r\n", "It was cut off after 0 of 9 bytes."),
    "in a header": (HEAD + b"X-More", CUT),
    "before the body": (HEAD, CUT),
    "in the status": (b"HTTP/1.1 2", CUT),
    "in a chunk": (CHUNKED + b"6\r\n<html>\r\n6\r\n<ht", "It was cut off after 9 bytes."),
    "after a chunk": (CHUNKED + b"6\r\n<html>\r\n", CUT),
    "in a chunk's size": (CHUNKED + b"6\r\n<html>\r\n0", CUT),
    "before the last line": (CHUNKED + b"6\r\n<html>\r\n0\r\n", CUT),
    "negative chunk": (CHUNKED + b"-1\r\n" + b"a" * 3000, NO_NUMBER),
    "chunk of no size": (CHUNKED + b"6_0\r\n<html>", NO_NUMBER),
    "chunk of another size": (CHUNKED + b"3\r\n<html>\r\n0\r\n\r\n", "It was cut off after 3 bytes."),
    "large chunk": (CHUNKED + b"fffffff\r\n<html>", "It has more than 1,000 bytes."),
    "many chunks": (CHUNKED + b"64\r\n" + b"a" * 100 + b"\r\n" + b"3e8\r\n", "It has more than 1,000 bytes."),
    "large length": (HEAD + b"Content-Length: 99999999999\r\n\r\n", "It has more than 1,000 bytes."),
    "negative length": (HEAD + b"Content-Length: -1\r\n\r\n<html>", NO_LENGTH),
    "two lengths": (HEAD + b"Content-Length: 6\r\nContent-Length: 3\r\n\r\n<html>", NO_LENGTH),
    "length in words": (HEAD + b"Content-Length: six\r\n\r\n<html>", NO_LENGTH),
    "unknown transfer": (
        HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
        "The server sends its answer as 'gzip, chunked', which is not read.",
    ),
    "trailers without end": (
        CHUNKED + b"0\r\n" + b"X: 1\r\n" * 101,
        "The end of the answer is malformed.",
    ),
}


@pytest.mark.parametrize("name", INCOMPLETE)
def test_a_page_that_is_cut_off_or_malformed_is_never_the_article(
    name: str, base: str, server_state: ServerState
) -> None:
    data, message = INCOMPLETE[name]
    server_state.answers["/x"] = raw(data)
    with pytest.raises(MujazError) as error:
        fetch(f"{base}/x", LOCAL_LIMITS)
    assert (error.value.finding.code, error.value.finding.message) == ("S401", message)


def test_a_page_that_time_cuts_off_is_an_error(base: str, server_state: ServerState) -> None:
    """Nothing but the end of the connection marks the end of this page, so it would look whole."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(HEAD + b"\r\n")
        with suppress(OSError):
            for _ in range(100):
                handler.wfile.write(b"<p>A sentence.</p>")
                handler.wfile.flush()
                time.sleep(0.1)

    server_state.answers["/slow"] = drip
    with pytest.raises(MujazError, match=r"S401 \(error\) It cannot be reached within 1 seconds"):
        fetch(f"{base}/slow", RequestLimits(allow_any, seconds=1))


def test_redirects_and_names_share_one_limit_of_time(base: str, server_state: ServerState) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.4)
        answers(status=302, Location="/slow")(handler)

    def never(host: str, port: int) -> list[str]:
        time.sleep(5)
        return []

    server_state.answers["/slow"] = slow
    for url, resolver in ((f"{base}/slow", resolve_host), ("http://slow.example/", never)):
        started = time.monotonic()
        with pytest.raises(MujazError, match=r"S401 \(error\) It cannot be reached within 1 seconds"):
            fetch(url, RequestLimits(allow_any, seconds=1), resolver)
        assert time.monotonic() - started < 3


def test_the_address_that_the_connection_has_is_judged(base: str, server_state: ServerState) -> None:
    """The address 0.0.0.0 leads to 127.0.0.1, which this filter does not permit."""
    server_state.answers["/"] = answers()
    port = base.rpartition(":")[2]
    limits = RequestLimits(lambda address: address == "0.0.0.0", seconds=5)
    with pytest.raises(MujazError, match=r"'zero.example' is not an address of the open internet\."):
        fetch(f"http://zero.example:{port}/", limits, lambda host, port: ["0.0.0.0"])
    assert server_state.paths == []


def test_each_redirect_is_judged(base: str, server_state: ServerState) -> None:
    """The first host is permitted, the host that it redirects to is not."""
    port = base.rpartition(":")[2]
    server_state.answers["/x"] = answers(status=302, Location=f"http://inner.example:{port}/secret")
    server_state.answers["/secret"] = answers()
    addresses = {"outer.example": ["127.0.0.1"], "inner.example": ["127.0.0.2"]}
    with pytest.raises(MujazError, match=r"'inner.example' is not an address of the open internet\."):
        fetch(f"http://outer.example:{port}/x", LOCAL_LIMITS, lambda host, port: addresses[host])
    assert server_state.paths == ["/x"]
