"""Fetches one page from the web at a user's request. Redirects are followed, links are not.

Each host name is resolved once and the connection goes to an address that passed the filter, so that a name
which resolves to another address a moment later gains nothing (DNS rebinding). Each redirect and each
connection is judged in the same way. Proxies of the environment are not used. A page that does not arrive
whole and in time is an error.
"""

import ssl
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPException, HTTPResponse
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from mujaz.ingest.source.connection import (
    PORTS,
    RequestLimits,
    Resolver,
    connect,
    fetch_error,
    http_connection,
    resolve_host,
    wrap_tls,
)
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source.time_limit import TimeLimit
from mujaz.ingest.source.whole_response import ResponseError, read_whole

AGENT = "Mujaz/1 (a person asked for this page)"
MAX_REDIRECTS = 5
CONTENT_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


def fetch(url: str, limits: RequestLimits | None = None, resolver: Resolver = resolve_host) -> RawInput:
    """Return the page at an address. Raises MujazError (S401) with the reason if there is none."""
    request_limits = limits or RequestLimits()
    time_limit = TimeLimit.after(request_limits.seconds)
    current_url = url
    for _ in range(MAX_REDIRECTS + 1):
        parts = _split_address(current_url, url)
        with _open_response(url, parts, request_limits, time_limit, resolver) as response:
            target = response.getheader("Location", "")
            if response.status in (301, 302, 303, 307, 308) and target:
                current_url = _redirect_target(current_url, target, url)
                continue
            return _raw_input(url, current_url, response, request_limits)
    raise fetch_error(url, f"It redirects more than {MAX_REDIRECTS} times.")


def _redirect_target(current_url: str, target: str, url: str) -> str:
    """Return the absolute address that a redirect leads to."""
    try:
        return urljoin(current_url, target)
    except ValueError:
        raise fetch_error(url, "It redirects to what is no address.") from None


def _split_address(current_url: str, url: str) -> SplitResult:
    """Return the parts of an address, if it may be fetched."""
    try:
        parts = urlsplit(current_url)
        port = parts.port
    except ValueError:
        raise fetch_error(url, "This is no address.", "Copy it again from the browser.") from None
    if parts.scheme not in PORTS or not parts.hostname or port == 0:
        fix = "Give an address that begins with https:// or http://."
        raise fetch_error(url, f"'{parts.scheme or current_url}' is not fetched.", fix)
    if parts.username is not None or parts.password is not None:
        raise fetch_error(url, "The address holds a user name or password.", "Take it out.")
    return parts


@contextmanager
def _open_response(
    url: str, parts: SplitResult, limits: RequestLimits, time_limit: TimeLimit, resolver: Resolver
) -> Iterator[HTTPResponse]:
    """Open a connection and send the request. Every network failure becomes a MujazError with a sentence."""
    try:
        with ExitStack() as resources:
            tcp_socket = resources.enter_context(connect(url, parts, limits, time_limit, resolver))
            open_socket = resources.enter_context(wrap_tls(tcp_socket, parts))
            resources.enter_context(time_limit.ending(open_socket))
            connection = resources.enter_context(closing(http_connection(open_socket, parts)))
            connection.request("GET", _request_target(parts), headers=_headers(parts))
            yield resources.enter_context(closing(connection.getresponse()))
    except ResponseError as error:
        raise fetch_error(url, str(error)) from None
    except ssl.SSLEOFError:
        raise fetch_error(url, "The secure connection was cut off.") from None
    except ssl.SSLError as error:
        reason = error.reason or "no reason given"
        raise fetch_error(url, f"The secure connection failed ({reason}).") from None
    except (OSError, HTTPException, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error) or "no answer"
        message = f"It cannot be reached within {limits.seconds:g} seconds ({reason})."
        raise fetch_error(url, message) from None


def _headers(parts: SplitResult) -> dict[str, str]:
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    accepted = {"Accept": ", ".join(CONTENT_TYPES), "Accept-Encoding": "identity", "Connection": "close"}
    return {"Host": host, "User-Agent": AGENT, **accepted}


def _request_target(parts: SplitResult) -> str:
    """Return the request target: letters of other scripts percent-encoded, existing escapes kept."""
    path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    return quote(path, safe="/?=&;:@!$'()*+,%~-._[]")


def _raw_input(url: str, current_url: str, response: HTTPResponse, limits: RequestLimits) -> RawInput:
    if response.status != 200:
        raise fetch_error(url, f"The server answers {response.status} {response.reason}.")
    kind = response.headers.get_content_type()
    if kind not in CONTENT_TYPES:
        raise fetch_error(url, f"It is no page but '{kind}'.")
    if response.getheader("Content-Encoding", "identity").lower() != "identity":
        raise fetch_error(url, "The server packs its answer although it was asked not to.")
    data = read_whole(response, limits.max_bytes)
    return RawInput(url, data, current_url, response.headers.get_content_charset() or "")
