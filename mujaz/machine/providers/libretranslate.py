"""LibreTranslate: free software that anybody may run. Source: docs.libretranslate.com, "API operations"."""

from dataclasses import dataclass

from mujaz.exchange.markup_codes import escape_markdown
from mujaz.machine.errors import BadReplyError
from mujaz.machine.http_client import Client
from mujaz.machine.settings import MachineSettings
from mujaz.machine.translator import TextLine, TranslationJob, Translator

NAME = "libretranslate"
NEEDS_KEY = False
NEEDS_MODEL = False
LOCAL_ADDRESS = "http://127.0.0.1:5000"
"""Default address of a LibreTranslate on one's own machine."""


def address(settings: MachineSettings) -> str:
    """Return the chosen address, or this machine."""
    return settings.url or LOCAL_ADDRESS


def translator(settings: MachineSettings) -> Translator:
    """Return the translator. Its API takes the key in the body, not in a header."""
    return _LibreTranslate(Client(address(settings), (), settings.key, settings.seconds), settings.key)


@dataclass(frozen=True, slots=True)
class _LibreTranslate:
    client: Client
    key: str
    max_lines: int = 20
    max_letters: int = 4_000

    def __repr__(self) -> str:
        return f"LibreTranslate({self.client!r})"

    def translate(self, lines: tuple[TextLine, ...], job: TranslationJob) -> tuple[str, ...]:
        question = {
            "q": [line.plain for line in lines],
            "source": job.source.partition("-")[0],
            "target": job.target.partition("-")[0],
            "format": "text",
        }
        reply = self.client.call("/translate", question | ({"api_key": self.key} if self.key else {}))
        texts = reply.get("translatedText") if isinstance(reply, dict) else None
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise BadReplyError("LibreTranslate answered without 'translatedText'.")
        if len(texts) != len(lines):
            raise BadReplyError(f"LibreTranslate gave {len(texts)} translations for {len(lines)} texts.")
        return tuple(escape_markdown(" ".join(text.split())) for text in texts)

    def finish(self) -> None:
        return
