"""One client for all machines: JSON there, JSON back, over the standard library.

It follows no redirects, since those could carry the key to another host, and opens nothing but web addresses.
"""

import http.client
import json
import time
from dataclasses import dataclass
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from mujaz import __version__
from mujaz.machine.failures import BadReplyError, BusyError, MachineError, RefusedError
from mujaz.machine.settings import is_loopback

MOST_BYTES = 8_000_000
SHOWN = 200
"""Letters of a server's own words that a message repeats."""
LATER = frozenset({408, 425, 429, 500, 502, 503, 504, 529})


@dataclass(frozen=True, slots=True)
class Client:
    """One machine's address, the headers that go with every request, and the secret they hold."""

    url: str
    headers: tuple[tuple[str, str], ...]
    secret: str
    seconds: float

    def __repr__(self) -> str:
        return f"Client({self.url!r})"

    def call(self, path: str, question: object = None, method: str = "POST") -> Any:
        """Return the JSON that the machine answers; None for an empty answer.

        Raises BusyError, RefusedError or BadReplyError.
        """
        body = None if question is None else json.dumps(question, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"mujaz/{__version__}",
            **dict(self.headers),
        }
        request = Request(self.url + path, body, headers, method=method)
        status, wait, data = self._answer(request)
        if status >= 300:
            raise self._failure(status, wait, data)
        if not data.strip():
            return None
        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            raise BadReplyError(f"{self.host} answered with something that is no JSON.") from None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or self.url

    def _answer(self, request: Request) -> tuple[int, str, bytes]:
        until = time.monotonic() + self.seconds
        try:
            with _opener(self.host).open(request, timeout=self.seconds) as reply:
                data = b""
                while piece := reply.read1(65_536):
                    data += piece
                    if len(data) > MOST_BYTES:
                        raise BadReplyError(f"{self.host} answered with more than {MOST_BYTES:,} bytes.")
                    if time.monotonic() > until:
                        raise TimeoutError
                if reply.length:
                    raise BusyError(f"The answer of {self.host} was cut off.")
                return reply.status, reply.headers.get("Retry-After", ""), data
        except TimeoutError:
            raise BusyError(f"{self.host} did not answer within {self.seconds:g} seconds.") from None
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise BusyError(f"{self.host} did not answer within {self.seconds:g} seconds.") from None
            raise BusyError(f"{self.host} cannot be reached ({self._safe(str(error.reason))}).") from None
        except (OSError, http.client.HTTPException) as error:
            reason = self._safe(str(error)) or type(error).__name__
            raise BusyError(f"The connection to {self.host} broke ({reason}).") from None

    def _failure(self, status: int, wait: str, data: bytes) -> MachineError:
        said = self._safe(_words(data))
        message = f"{self.host} answered {status}" + (f": {said}" if said else ".")
        if status in LATER:
            return BusyError(message, float(wait) if wait.isdecimal() else None)
        return RefusedError(message)

    def _safe(self, text: str) -> str:
        """Return a stranger's words on one short line, the secret taken out."""
        if self.secret:
            text = text.replace(self.secret, "…")
        line = "".join(letter for letter in " ".join(text.split()) if letter.isprintable())
        return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"


def _opener(host: str) -> OpenerDirector:
    opener = OpenerDirector()
    for handler in (ProxyHandler({} if is_loopback(host) else None), HTTPHandler(), HTTPSHandler()):
        opener.add_handler(handler)
    return opener


def _words(data: bytes) -> str:
    """Return what an error answer says: its message where it is JSON, else its text."""
    text = data[:10_000].decode("utf-8", "replace")
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return "" if text.lstrip().startswith("<") else text
    for key in ("error", "message", "detail"):
        found = held.get(key) if isinstance(held, dict) else None
        found = found.get("message") if isinstance(found, dict) else found
        if isinstance(found, str):
            return found
    return ""
