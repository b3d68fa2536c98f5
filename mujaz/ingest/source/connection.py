"""Opens connections to permitted IP addresses. A host name is resolved once and never again."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import SplitResult

from mujaz.ingest.source.input_error import input_error
from mujaz.ingest.source.public_address import AddressFilter, is_public
from mujaz.model.finding import MujazError
from mujaz.read.files import MAX_BYTES

SECONDS = 30.0
SAVE_FROM_BROWSER = "Save the page from a browser, and give the file instead."
PORTS = {"http": 80, "https": 443}

Resolver = Callable[[str, int], list[str]]
"""Function from host name and port to IP addresses."""


@dataclass(frozen=True, slots=True)
class RequestLimits:
    """Limits of one request."""

    is_allowed: AddressFilter = is_public
    seconds: float = SECONDS
    max_bytes: int = MAX_BYTES


def resolve_host(host: str, port: int) -> list[str]:
    """Return the IP addresses that the system's resolver gives for a host name."""
    return [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def connect(url: str, parts: SplitResult, limits: RequestLimits, resolver: Resolver) -> socket.socket:
    """Connect to the first permitted address that answers. No host name is resolved again."""
    assert parts.hostname
    port = parts.port or PORTS[parts.scheme]
    addresses = resolver(parts.hostname, port)
    permitted = [address for address in addresses if limits.is_allowed(address)]
    if not permitted:
        message = f"'{parts.hostname}' is not an address of the open internet."
        raise fetch_error(url, message, "Add '--allow-local' if you mean your own network.")
    for address in permitted[:-1]:
        try:
            return socket.create_connection((address, port), timeout=limits.seconds / len(permitted))
        except OSError:
            continue
    return socket.create_connection((permitted[-1], port), timeout=limits.seconds)


def wrap_tls(tcp_socket: socket.socket, parts: SplitResult) -> socket.socket:
    """Return the socket for requests. The TLS handshake comes later, so that the time limit covers it."""
    if parts.scheme != "https":
        return tcp_socket
    context = ssl.create_default_context()
    return context.wrap_socket(tcp_socket, server_hostname=parts.hostname, do_handshake_on_connect=False)


def http_connection(open_socket: socket.socket, parts: SplitResult) -> HTTPConnection:
    """Return an HTTP connection over an open socket."""
    if isinstance(open_socket, ssl.SSLSocket):
        open_socket.do_handshake()
    connection = HTTPConnection(parts.hostname or "", parts.port or PORTS[parts.scheme])
    connection.sock = open_socket
    return connection


def shut_down(open_socket: socket.socket) -> None:
    """Shut a connection down from another thread, so that a blocked read returns."""
    try:
        # SSLSocket.shutdown() would first drop the TLS session, and the blocked
        # thread would go on reading plain bytes.
        socket.socket.shutdown(open_socket, socket.SHUT_RDWR)
    except OSError:
        return


def fetch_error(url: str, message: str, fix: str = SAVE_FROM_BROWSER) -> MujazError:
    """Return the error for an address that gives no page."""
    return input_error("S401", url, message, fix)
