"""Connections to judged addresses: a name is resolved once, and nothing but what was judged is asked."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import SplitResult

from mujaz.ingest.source.decode_text import input_error
from mujaz.ingest.source.public_address import AddressFilter, is_public
from mujaz.model.finding import MujazError
from mujaz.read.files import MOST_BYTES

SECONDS = 30.0
SAVE_FROM_BROWSER = "Save the page from a browser, and give the file instead."
PORTS = {"http": 80, "https": 443}

Resolver = Callable[[str, int], list[str]]
"""A host name and a port to addresses of the network."""


@dataclass(frozen=True, slots=True)
class RequestLimits:
    """What a request may do."""

    is_allowed: AddressFilter = is_public
    seconds: float = SECONDS
    max_bytes: int = MOST_BYTES


def resolve_host(host: str, port: int) -> list[str]:
    """Return the addresses that the system knows for a name."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def connect(url: str, parts: SplitResult, limits: RequestLimits, resolver: Resolver) -> socket.socket:
    """Connect to the first address that is permitted, and to no name."""
    assert parts.hostname
    port = parts.port or PORTS[parts.scheme]
    found = resolver(parts.hostname, port)
    permitted = [address for address in found if limits.is_allowed(address)]
    if not permitted:
        message = f"'{parts.hostname}' is not an address of the open internet."
        raise fetch_error(url, message, "Add '--allow-local' if you mean your own network.")
    for address in permitted[:-1]:
        try:
            return socket.create_connection((address, port), timeout=limits.seconds / len(permitted))
        except OSError:
            continue
    return socket.create_connection((permitted[-1], port), timeout=limits.seconds)


def wrap_tls(plain: socket.socket, parts: SplitResult) -> socket.socket:
    """Return the socket to speak over; a secure one has not shaken hands yet, so that this can be timed."""
    if parts.scheme != "https":
        return plain
    context = ssl.create_default_context()
    return context.wrap_socket(plain, server_hostname=parts.hostname, do_handshake_on_connect=False)


def http_connection(ready: socket.socket, parts: SplitResult) -> HTTPConnection:
    """Return a connection that speaks over a socket which is open already."""
    if isinstance(ready, ssl.SSLSocket):
        ready.do_handshake()
    connection = HTTPConnection(parts.hostname or "", parts.port or PORTS[parts.scheme])
    connection.sock = ready
    return connection


def shut_down(ready: socket.socket) -> None:
    """End a connection that takes too long, wherever it waits."""
    try:
        socket.socket.shutdown(ready, socket.SHUT_RDWR)  # a secure socket's own would first lose its keys
    except OSError:
        return


def fetch_error(url: str, message: str, fix: str = SAVE_FROM_BROWSER) -> MujazError:
    """Return what is raised where an address gives no page."""
    return input_error("S401", url, message, fix)
