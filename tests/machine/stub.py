"""A server on this machine that answers as a machine translation service does, and as a broken one does."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-Very-Secret-0123456789"


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True, slots=True)
class Response:
    """One answer. `body` is JSON, or bytes that are sent as they are."""

    body: Any
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    missing_bytes: int = 0
    """Bytes that are promised and not sent."""


Script = Callable[[Request], Response]


@dataclass(slots=True)
class Stub:
    """The server's address and the requests that it received."""

    url: str
    script: Script
    requests: list[Request] = field(default_factory=list)
    silent: threading.Event = field(default_factory=threading.Event)
    """Set at the end: until then, an answer that never comes does not come."""


@contextmanager
def serving(script: Script) -> Iterator[Stub]:
    """Serve one script until the block ends."""
    stub = Stub("", script)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(stub))
    stub.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        stub.silent.set()
        server.shutdown()
        server.server_close()


def _handler(stub: Stub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = json.loads(data) if data else None
            request = Request(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            stub.requests.append(request)
            response = stub.script(request)
            reply = response.body if isinstance(response.body, bytes) else json.dumps(response.body).encode()
            with suppress(ConnectionError):  # who has waited long enough is gone
                self.send_response(response.status)
                self.send_header("Content-Length", str(len(reply) + response.missing_bytes))
                for name, value in response.headers:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply)

        do_POST = do_DELETE = do_GET = answer  # noqa: N815  the names that the base class calls

        def log_message(self, *_: object) -> None:
            return

    return Handler


def in_turn(*scripts: Script) -> Script:
    """Return a script that plays others one after the other, and the last one for ever."""
    remaining = list(scripts)

    def play(request: Request) -> Response:
        script = remaining.pop(0) if len(remaining) > 1 else remaining[0]
        return script(request)

    return play


def fails(status: int, body: Any = None, *headers: tuple[str, str]) -> Script:
    """Return a script that answers with an error."""
    return lambda _: Response({"message": "no"} if body is None else body, status, headers)


def english(text: str) -> str:
    """Return what every stub takes for the translation of a text."""
    return f"EN({text})"


def deepl(request: Request) -> Response:
    """Answer as DeepL does."""
    if request.method == "DELETE":
        return Response(b"", 204)
    if request.path == "/v2/glossaries":
        return Response({"glossary_id": "0a1b2c3d-0000", "ready": True}, 201)
    texts = [{"detected_source_language": "AR", "text": english(text)} for text in request.body["text"]]
    return Response({"translations": texts})


def libretranslate(request: Request) -> Response:
    """Answer as LibreTranslate does."""
    return Response({"translatedText": [english(text) for text in request.body["q"]]})


def openai(request: Request) -> Response:
    """Answer as a chat completion server does, JSON within a block of code, as models like to do."""
    return chat(
        {"translations": [{"id": item["id"], "text": english(item["text"])} for item in segments(request)]}
    )


def chat(data: object) -> Response:
    """Return a message of a model."""
    content = data if isinstance(data, str) else f"Here it is:\n```json\n{json.dumps(data)}\n```"
    message = {"role": "assistant", "content": content}
    return Response({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})


def segments(request: Request) -> list[dict[str, Any]]:
    """Return the segments of a chat request."""
    items: list[dict[str, Any]] = json.loads(request.body["messages"][-1]["content"])["segments"]
    return items
