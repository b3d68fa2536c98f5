"""DeepL. Source: developers.deepl.com, "Translate text" and "Glossaries" (version 2)."""

from dataclasses import dataclass
from typing import Any

from mujaz.exchange.markup_codes import escape
from mujaz.machine.failures import BadReplyError, MachineError, RefusedError
from mujaz.machine.http import Client
from mujaz.machine.settings import MachineSettings
from mujaz.machine.translator import Job, Line, Translator

NAME = "deepl"
NEEDS_KEY = True
NEEDS_MODEL = False
PAID, FREE = "https://api.deepl.com", "https://api-free.deepl.com"
FREE_KEY = ":fx"
"""How the keys of the free plan end."""
REGION = {"en": "EN-GB", "pt": "PT-PT"}
"""Target languages for which DeepL wants to know the region."""


def address(settings: MachineSettings) -> str:
    """Return the chosen address, or the one that belongs to the key."""
    return settings.url or (FREE if settings.key.endswith(FREE_KEY) else PAID)


def translator(settings: MachineSettings) -> Translator:
    """Return the machine."""
    headers = (("Authorization", f"DeepL-Auth-Key {settings.key}"),)
    return _DeepL(Client(address(settings), headers, settings.key, settings.seconds), settings.model)


@dataclass(slots=True)
class _DeepL:
    """Asks with a glossary of its own, which it takes away at the end."""

    client: Client
    model: str
    most_lines: int = 50
    most_letters: int = 30_000
    glossary: str = ""
    tried: bool = False

    def translate(self, lines: tuple[Line, ...], job: Job) -> tuple[str, ...]:
        self._bring_glossary(job)
        question: dict[str, Any] = {
            "text": [line.plain for line in lines],
            "source_lang": _primary(job.source),
            "target_lang": _target(job.target),
        }
        if self.glossary:
            question["glossary_id"] = self.glossary
        if self.model:
            question["model_type"] = self.model
        texts = _texts(self.client.call("/v2/translate", question))
        if len(texts) != len(lines):
            raise BadReplyError(f"DeepL gave {len(texts)} translations for {len(lines)} texts.")
        return tuple(escape(" ".join(text.split())) for text in texts)

    def _bring_glossary(self, job: Job) -> None:
        """Put the agreed terms on the machine; languages for which it takes none go without."""
        if self.tried or not job.glossary:
            return
        self.tried = True
        question = {
            "name": "mujaz",
            "source_lang": _primary(job.source).lower(),
            "target_lang": _primary(job.target).lower(),
            "entries": "\n".join(f"{' '.join(term.split())}\t{text}" for term, text in job.glossary),
            "entries_format": "tsv",
        }
        try:
            reply = self.client.call("/v2/glossaries", question)
        except RefusedError:
            return
        held = reply.get("glossary_id") if isinstance(reply, dict) else None
        self.glossary = held if isinstance(held, str) and held.replace("-", "").isalnum() else ""

    def finish(self) -> None:
        if not self.glossary:
            return
        try:
            self.client.call(f"/v2/glossaries/{self.glossary}", method="DELETE")
        except MachineError:
            return  # it stays on the account, which harms nothing
        finally:
            self.glossary = ""


def _texts(reply: object) -> list[str]:
    held = reply.get("translations") if isinstance(reply, dict) else None
    found = (
        [it.get("text") if isinstance(it, dict) else None for it in held]
        if isinstance(held, list)
        else [None]
    )
    if not all(isinstance(text, str) for text in found):
        raise BadReplyError("DeepL answered without 'translations'.")
    return [str(text) for text in found]


def _primary(tag: str) -> str:
    return tag.partition("-")[0].upper()


def _target(tag: str) -> str:
    return tag.upper() if "-" in tag else REGION.get(tag, tag.upper())
