"""Sends JSON to a machine over HTTP and reads JSON back, with the standard library alone.

The client follows no redirects, since they could carry the key to another host, and opens only web addresses.
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
from mujaz.machine.errors import BadReplyError, BusyError, MachineError, RefusedError
from mujaz.machine.settings import is_loopback

MAX_BYTES = 8_000_000
MAX_MESSAGE = 200
"""Most characters of a server's own message in an error."""
RETRY_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, 529})


@dataclass(frozen=True, slots=True)
class Client:
    """A machine's address, the headers of every request, and the secret in them."""

    url: str
    headers: tuple[tuple[str, str], ...]
    secret: str
    seconds: float

    def __repr__(self) -> str:
        return f"Client({self.url!r})"

    def call(self, path: str, body_data: object = None, method: str = "POST") -> Any:
        """Send one request and return the JSON of the answer, None for an empty answer.

        Raises BusyError, RefusedError or BadReplyError.
        """
        body = None if body_data is None else json.dumps(body_data, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"mujaz/{__version__}",
            **dict(self.headers),
        }
        request = Request(self.url + path, body, headers, method=method)
        status, wait, data = self._send(request)
        if status >= 300:
            raise self._error_for(status, wait, data)
        if not data.strip():
            return None
        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            raise BadReplyError(f"{self.host} answered with something that is no JSON.") from None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or self.url

    def _send(self, request: Request) -> tuple[int, str, bytes]:
        deadline = time.monotonic() + self.seconds
        try:
            with _url_opener(self.host).open(request, timeout=self.seconds) as reply:
                data = b""
                while chunk := reply.read1(65_536):
                    data += chunk
                    if len(data) > MAX_BYTES:
                        raise BadReplyError(f"{self.host} answered with more than {MAX_BYTES:,} bytes.")
                    if time.monotonic() > deadline:
                        raise TimeoutError
                if reply.length:
                    raise BusyError(f"The answer of {self.host} was cut off.")
                return reply.status, reply.headers.get("Retry-After", ""), data
        except TimeoutError:
            raise BusyError(f"{self.host} did not answer within {self.seconds:g} seconds.") from None
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise BusyError(f"{self.host} did not answer within {self.seconds:g} seconds.") from None
            raise BusyError(f"{self.host} cannot be reached ({self._redacted(str(error.reason))}).") from None
        except (OSError, http.client.HTTPException) as error:
            reason = self._redacted(str(error)) or type(error).__name__
            raise BusyError(f"The connection to {self.host} broke ({reason}).") from None

    def _error_for(self, status: int, wait: str, data: bytes) -> MachineError:
        reason = self._redacted(_error_message(data))
        message = f"{self.host} answered {status}" + (f": {reason}" if reason else ".")
        if status in RETRY_STATUSES:
            return BusyError(message, float(wait) if wait.isdecimal() else None)
        return RefusedError(message)

    def _redacted(self, text: str) -> str:
        """Return a server's message on one short line without the secret."""
        if self.secret:
            text = text.replace(self.secret, "…")
        line = "".join(letter for letter in " ".join(text.split()) if letter.isprintable())
        return line if len(line) <= MAX_MESSAGE else f"{line[:MAX_MESSAGE]}…"


def _url_opener(host: str) -> OpenerDirector:
    opener = OpenerDirector()
    for handler in (ProxyHandler({} if is_loopback(host) else None), HTTPHandler(), HTTPSHandler()):
        opener.add_handler(handler)
    return opener


def _error_message(data: bytes) -> str:
    """Return the message of an error answer: a field of its JSON, else its plain text, never HTML."""
    text = data[:10_000].decode("utf-8", "replace")
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return "" if text.lstrip().startswith("<") else text
    for key in ("error", "message", "detail"):
        message = answer.get(key) if isinstance(answer, dict) else None
        message = message.get("message") if isinstance(message, dict) else message
        if isinstance(message, str):
            return message
    return ""
