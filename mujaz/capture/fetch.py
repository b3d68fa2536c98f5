"""Get one page from the web because a person asked for it: nothing is followed but redirects.

Names are resolved once, the addresses are judged, and the connection goes to a judged address, so that a name
which means something else a moment later gains nothing. Proxies of the environment are not used.
"""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Timer
from urllib.parse import SplitResult, urljoin, urlsplit

from mujaz.capture.addresses import Allowed, is_public
from mujaz.capture.decode import refused
from mujaz.capture.received import Received
from mujaz.model.finding import MujazError
from mujaz.read.files import MOST_BYTES

AGENT = "Mujaz/1 (a person asked for this page)"
SECONDS = 30.0
MOST_REDIRECTS = 5
KINDS = ("text/html", "application/xhtml+xml", "text/plain")
SAVE = "Save the page from a browser, and give the file instead."
PORTS = {"http": 80, "https": 443}

Resolve = Callable[[str, int], list[str]]
"""A host name and a port to addresses of the network."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may do."""

    allowed: Allowed = is_public
    seconds: float = SECONDS
    most_bytes: int = MOST_BYTES


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses that the system knows for a name."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def fetch(url: str, limits: Limits | None = None, resolver: Resolve = resolve) -> Received:
    """Return what an address answers. Raises MujazError (S401) with the reason where it gives no page."""
    allowed = limits or Limits()
    asked = url
    for _ in range(MOST_REDIRECTS + 1):
        parts = _parts(asked, url)
        with _answer(url, parts, allowed, resolver) as answer:
            target = answer.getheader("Location", "")
            if answer.status in (301, 302, 303, 307, 308) and target:
                asked = urljoin(asked, target)
                continue
            return _received(url, asked, answer, allowed)
    raise _refused(url, f"It redirects more than {MOST_REDIRECTS} times.")


def _parts(asked: str, url: str) -> SplitResult:
    """Return an address taken apart, if it is one that may be asked."""
    try:
        parts = urlsplit(asked)
        port = parts.port
    except ValueError:
        raise _refused(url, "This is no address.", "Copy it again from the browser.") from None
    if parts.scheme not in PORTS or not parts.hostname or port == 0:
        fix = "Give an address that begins with https:// or http://."
        raise _refused(url, f"'{parts.scheme or asked}' is not fetched.", fix)
    if parts.username is not None or parts.password is not None:
        raise _refused(url, "The address holds a user name or password.", "Take it out.")
    return parts


@contextmanager
def _answer(url: str, parts: SplitResult, limits: Limits, resolver: Resolve) -> Iterator[HTTPResponse]:
    """Open a connection and ask; every failure of the network becomes a sentence."""
    timer: Timer | None = None
    connection: HTTPConnection | None = None
    try:
        plain = _connected(url, parts, limits, resolver)
        timer = Timer(limits.seconds, _shut, [plain])
        timer.daemon = True
        timer.start()
        connection = _over(plain, parts)
        path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        connection.request("GET", _quoted(path), headers=_headers(parts))
        yield connection.getresponse()
    except ssl.SSLError as error:
        raise _refused(url, f"The secure connection failed ({error.reason or 'no reason given'}).") from None
    except (OSError, HTTPException, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise _refused(url, f"It cannot be reached within {limits.seconds:g} seconds ({reason}).") from None
    finally:
        if timer is not None:
            timer.cancel()
        if connection is not None:
            connection.close()


def _connected(url: str, parts: SplitResult, limits: Limits, resolver: Resolve) -> socket.socket:
    """Connect to the first address that is permitted, and to no name."""
    assert parts.hostname
    port = parts.port or PORTS[parts.scheme]
    found = resolver(parts.hostname, port)
    permitted = [address for address in found if limits.allowed(address)]
    if not permitted:
        message = f"'{parts.hostname}' is not an address of the open internet."
        raise _refused(url, message, "Add '--allow-local' if you mean your own network.")
    for address in permitted[:-1]:
        try:
            return socket.create_connection((address, port), timeout=limits.seconds / len(permitted))
        except OSError:
            continue
    return socket.create_connection((permitted[-1], port), timeout=limits.seconds)


def _over(plain: socket.socket, parts: SplitResult) -> HTTPConnection:
    """Return a connection that speaks over a socket which is open already."""
    connection = HTTPConnection(parts.hostname or "", parts.port or PORTS[parts.scheme])
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection.sock = context.wrap_socket(plain, server_hostname=parts.hostname)
    else:
        connection.sock = plain
    return connection


def _headers(parts: SplitResult) -> dict[str, str]:
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    accepted = {"Accept": ", ".join(KINDS), "Accept-Encoding": "identity", "Connection": "close"}
    return {"Host": host, "User-Agent": AGENT, **accepted}


def _quoted(path: str) -> str:
    """Return a path with letters of other scripts escaped, and what is escaped already left alone."""
    from urllib.parse import quote  # noqa: PLC0415 - only here

    return quote(path, safe="/?=&;:@!$'()*+,%~-._[]")


def _received(url: str, asked: str, answer: HTTPResponse, limits: Limits) -> Received:
    if answer.status != 200:
        raise _refused(url, f"The server answers {answer.status} {answer.reason}.")
    kind = answer.headers.get_content_type()
    if kind not in KINDS:
        raise _refused(url, f"It is no page but '{kind}'.")
    if answer.getheader("Content-Encoding", "identity").lower() != "identity":
        raise _refused(url, "The server packs its answer although it was asked not to.")
    data = answer.read(limits.most_bytes + 1)
    if len(data) > limits.most_bytes:
        raise _refused(url, f"It has more than {limits.most_bytes:,} bytes.")
    return Received(url, data, asked, answer.headers.get_content_charset() or "")


def _shut(plain: socket.socket) -> None:
    """End a connection that takes too long, wherever it waits."""
    try:
        plain.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _refused(url: str, message: str, fix: str = SAVE) -> MujazError:
    return refused("S401", url, message, fix)
