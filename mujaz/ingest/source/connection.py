"""Opens connections to permitted IP addresses. A host name is resolved once and never again."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection
from urllib.parse import SplitResult

from mujaz.ingest.source.input_error import input_error
from mujaz.ingest.source.public_address import AddressFilter, is_public
from mujaz.ingest.source.time_limit import TimeLimit, call_within
from mujaz.ingest.source.whole_response import WholeResponse
from mujaz.model.finding import MujazError
from mujaz.read.files import MAX_BYTES

SECONDS = 30.0
SAVE_FROM_BROWSER = "Save the page from a browser, and give the file instead."
PORTS = {"http": 80, "https": 443}

Resolver = Callable[[str, int], list[str]]
"""Function from host name and port to IP addresses."""


@dataclass(frozen=True, slots=True)
class RequestLimits:
    """Limits of one page."""

    is_allowed: AddressFilter = is_public
    seconds: float = SECONDS
    """For everything together: names, connections, redirects and the page."""
    max_bytes: int = MAX_BYTES


def resolve_host(host: str, port: int) -> list[str]:
    """Return the IP addresses that the system's resolver gives for a host name."""
    return [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def connect(
    url: str, parts: SplitResult, limits: RequestLimits, time_limit: TimeLimit, resolver: Resolver
) -> socket.socket:
    """Connect to the first permitted address that answers. No host name is resolved again.

    The address that the connection has in the end is judged too: it can differ from the one that was asked
    for (0.0.0.0 leads to 127.0.0.1).
    """
    assert parts.hostname
    port = parts.port or PORTS[parts.scheme]
    addresses = call_within(time_limit.seconds_left(), partial(resolver, parts.hostname, port))
    permitted = [address for address in addresses if limits.is_allowed(address)]
    if not permitted:
        raise _not_public(url, parts.hostname)
    tcp_socket = _first_connection(permitted, port, time_limit)
    if not limits.is_allowed(str(tcp_socket.getpeername()[0])):
        tcp_socket.close()
        raise _not_public(url, parts.hostname)
    return tcp_socket


def _first_connection(addresses: list[str], port: int, time_limit: TimeLimit) -> socket.socket:
    for number, address in enumerate(addresses[:-1]):
        seconds = time_limit.seconds_left() / (len(addresses) - number)
        try:
            return socket.create_connection((address, port), timeout=seconds)
        except OSError:
            continue
    return socket.create_connection((addresses[-1], port), timeout=time_limit.seconds_left())


def _not_public(url: str, host: str) -> MujazError:
    message = f"'{host}' is not an address of the open internet."
    return fetch_error(url, message, "Add '--allow-local' if you mean your own network.")


def wrap_tls(tcp_socket: socket.socket, parts: SplitResult) -> socket.socket:
    """Return the socket for requests. The TLS handshake comes later, so that the time limit covers it."""
    if parts.scheme != "https":
        return tcp_socket
    context = ssl.create_default_context()
    # An end without close_notify may be somebody who cuts the page off (RFC 8446, section 6.1).
    return context.wrap_socket(
        tcp_socket,
        server_hostname=parts.hostname,
        do_handshake_on_connect=False,
        suppress_ragged_eofs=False,
    )


def http_connection(open_socket: socket.socket, parts: SplitResult) -> HTTPConnection:
    """Return an HTTP connection over an open socket."""
    if isinstance(open_socket, ssl.SSLSocket):
        open_socket.do_handshake()
    connection = HTTPConnection(parts.hostname or "", parts.port or PORTS[parts.scheme])
    connection.response_class = WholeResponse
    connection.sock = open_socket
    return connection


def fetch_error(url: str, message: str, fix: str = SAVE_FROM_BROWSER) -> MujazError:
    """Return the error for an address that gives no page."""
    return input_error("S401", url, message, fix)
