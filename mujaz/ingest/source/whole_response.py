"""Reads an HTTP response whole, or not at all (RFC 9112, sections 6 to 8).

`http.client` is lenient: `read(n)` returns a body that is shorter than its length, headers that are cut off
are taken for all headers, a chunk size of -1 reads without limit, and a length that is no number is ignored.
"""

import re
import socket
from http.client import HTTPResponse
from io import BufferedReader

CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
"""Line before a chunk: its size in hexadecimal, perhaps extensions (RFC 9112, section 7.1)."""
MAX_LINE = 8192
MAX_TRAILERS = 100


class ResponseError(Exception):
    """A response is cut off, too large or malformed. The message is a full sentence."""


class WholeResponse(HTTPResponse):
    """A response whose status line and headers end as they must."""

    def __init__(
        self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        super().__init__(sock, debuglevel, method, url)
        self.fp = WholeLines(self.fp.detach())


class WholeLines(BufferedReader):
    """A stream in which a line without its end is an error."""

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        is_at_limit = size is not None and 0 <= size <= len(line)
        if not line.endswith(b"\n") and not is_at_limit:
            raise ResponseError("The connection ended before the answer was complete.")
        return line


def read_whole(response: HTTPResponse, max_bytes: int) -> bytes:
    """Return the body of a response. Raises ResponseError unless all of it came."""
    encodings = ", ".join(response.headers.get_all("Transfer-Encoding", [])).lower()
    if encodings == "chunked":
        return _read_chunks(response.fp, max_bytes)
    if encodings:
        raise ResponseError(f"The server sends its answer as '{encodings}', which is not read.")
    length = _content_length(response)
    if length is None:
        data = response.fp.read(max_bytes + 1)
        if len(data) > max_bytes:
            raise _too_large(max_bytes)
        return data
    if length > max_bytes:
        raise _too_large(max_bytes)
    data = response.fp.read(length)
    if len(data) < length:
        raise ResponseError(f"It was cut off after {len(data):,} of {length:,} bytes.")
    return data


def _content_length(response: HTTPResponse) -> int | None:
    """Return the declared length, None where the end of the connection is the end of the body."""
    values = {
        value.strip()
        for header in response.headers.get_all("Content-Length", [])
        for value in header.split(",")
    }
    if not values:
        return None
    text = values.pop()
    if values or not re.fullmatch("[0-9]{1,18}", text):
        raise ResponseError("The server does not say clearly how long its answer is.")
    return int(text)


def _read_chunks(stream: BufferedReader, max_bytes: int) -> bytes:
    data = b""
    while size := _chunk_size(stream):
        if len(data) + size > max_bytes:
            raise _too_large(max_bytes)
        chunk = stream.read(size)
        if len(chunk) < size or stream.read(2) != b"\r\n":
            raise ResponseError(f"It was cut off after {len(data) + len(chunk):,} bytes.")
        data += chunk
    for _ in range(MAX_TRAILERS):
        if not stream.readline(MAX_LINE).strip():
            return data
    raise ResponseError("The end of the answer is malformed.")


def _chunk_size(stream: BufferedReader) -> int:
    match = CHUNK_SIZE.fullmatch(stream.readline(MAX_LINE))
    if match is None:
        raise ResponseError("The answer is malformed: the size of a part is no number.")
    return int(match[1], 16)


def _too_large(max_bytes: int) -> ResponseError:
    return ResponseError(f"It has more than {max_bytes:,} bytes.")
