"""Get one page from the web because a person asked for it: nothing is followed but redirects.

Names are resolved once, the addresses are judged, and the connection goes to a judged address, so that a name
which means something else a moment later gains nothing. Proxies of the environment are not used.
"""

import ssl
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPException, HTTPResponse
from threading import Timer
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from mujaz.ingest.source.connection import (
    PORTS,
    RequestLimits,
    Resolver,
    connect,
    fetch_error,
    http_connection,
    resolve_host,
    shut_down,
    wrap_tls,
)
from mujaz.ingest.source.raw_input import RawInput

AGENT = "Mujaz/1 (a person asked for this page)"
MAX_REDIRECTS = 5
CONTENT_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


def fetch(url: str, limits: RequestLimits | None = None, resolver: Resolver = resolve_host) -> RawInput:
    """Return what an address answers. Raises MujazError (S401) with the reason where it gives no page."""
    allowed = limits or RequestLimits()
    asked = url
    for _ in range(MAX_REDIRECTS + 1):
        parts = _split_address(asked, url)
        with _open_response(url, parts, allowed, resolver) as answer:
            target = answer.getheader("Location", "")
            if answer.status in (301, 302, 303, 307, 308) and target:
                asked = _redirect_target(asked, target, url)
                continue
            return _raw_input(url, asked, answer, allowed)
    raise fetch_error(url, f"It redirects more than {MAX_REDIRECTS} times.")


def _redirect_target(asked: str, target: str, url: str) -> str:
    """Return where an answer sends us."""
    try:
        return urljoin(asked, target)
    except ValueError:
        raise fetch_error(url, "It redirects to what is no address.") from None


def _split_address(asked: str, url: str) -> SplitResult:
    """Return an address taken apart, if it is one that may be asked."""
    try:
        parts = urlsplit(asked)
        port = parts.port
    except ValueError:
        raise fetch_error(url, "This is no address.", "Copy it again from the browser.") from None
    if parts.scheme not in PORTS or not parts.hostname or port == 0:
        fix = "Give an address that begins with https:// or http://."
        raise fetch_error(url, f"'{parts.scheme or asked}' is not fetched.", fix)
    if parts.username is not None or parts.password is not None:
        raise fetch_error(url, "The address holds a user name or password.", "Take it out.")
    return parts


@contextmanager
def _open_response(
    url: str, parts: SplitResult, limits: RequestLimits, resolver: Resolver
) -> Iterator[HTTPResponse]:
    """Open a connection and ask; every failure of the network becomes a sentence."""
    try:
        with ExitStack() as ends:
            plain = ends.enter_context(connect(url, parts, limits, resolver))
            ready = ends.enter_context(wrap_tls(plain, parts))
            timer = Timer(limits.seconds, shut_down, [ready])
            timer.daemon = True
            timer.start()
            ends.callback(timer.cancel)
            connection = ends.enter_context(closing(http_connection(ready, parts)))
            connection.request("GET", _request_target(parts), headers=_headers(parts))
            yield connection.getresponse()
    except ssl.SSLError as error:
        reason = error.reason or "no reason given"
        raise fetch_error(url, f"The secure connection failed ({reason}).") from None
    except (OSError, HTTPException, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        message = f"It cannot be reached within {limits.seconds:g} seconds ({reason})."
        raise fetch_error(url, message) from None


def _headers(parts: SplitResult) -> dict[str, str]:
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    accepted = {"Accept": ", ".join(CONTENT_TYPES), "Accept-Encoding": "identity", "Connection": "close"}
    return {"Host": host, "User-Agent": AGENT, **accepted}


def _request_target(parts: SplitResult) -> str:
    """Return what is asked for, letters of other scripts escaped, and what is escaped already left alone."""
    path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    return quote(path, safe="/?=&;:@!$'()*+,%~-._[]")


def _raw_input(url: str, asked: str, answer: HTTPResponse, limits: RequestLimits) -> RawInput:
    if answer.status != 200:
        raise fetch_error(url, f"The server answers {answer.status} {answer.reason}.")
    kind = answer.headers.get_content_type()
    if kind not in CONTENT_TYPES:
        raise fetch_error(url, f"It is no page but '{kind}'.")
    if answer.getheader("Content-Encoding", "identity").lower() != "identity":
        raise fetch_error(url, "The server packs its answer although it was asked not to.")
    data = answer.read(limits.max_bytes + 1)
    if len(data) > limits.max_bytes:
        raise fetch_error(url, f"It has more than {limits.max_bytes:,} bytes.")
    return RawInput(url, data, asked, answer.headers.get_content_charset() or "")
