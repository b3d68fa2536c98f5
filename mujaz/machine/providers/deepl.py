"""DeepL. Source: developers.deepl.com, "Translate text" and "Glossaries" (version 2)."""

from dataclasses import dataclass
from typing import Any

from mujaz.exchange.markup_codes import escape_markdown
from mujaz.machine.errors import BadReplyError, MachineError, RefusedError
from mujaz.machine.http_client import Client
from mujaz.machine.settings import MachineSettings
from mujaz.machine.translator import TextLine, TranslationJob, Translator

NAME = "deepl"
NEEDS_KEY = True
NEEDS_MODEL = False
PAID, FREE = "https://api.deepl.com", "https://api-free.deepl.com"
FREE_KEY = ":fx"
"""Suffix of the keys of the free plan."""
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
    """DeepL with a temporary glossary, which `finish` deletes."""

    client: Client
    model: str
    max_lines: int = 50
    max_letters: int = 30_000
    glossary: str = ""
    glossary_requested: bool = False

    def translate(self, lines: tuple[TextLine, ...], job: TranslationJob) -> tuple[str, ...]:
        self._upload_glossary(job)
        question: dict[str, Any] = {
            "text": [line.plain for line in lines],
            "source_lang": _primary_subtag(job.source),
            "target_lang": _target_code(job.target),
        }
        if self.glossary:
            question["glossary_id"] = self.glossary
        if self.model:
            question["model_type"] = self.model
        texts = _texts(self.client.call("/v2/translate", question))
        if len(texts) != len(lines):
            raise BadReplyError(f"DeepL gave {len(texts)} translations for {len(lines)} texts.")
        return tuple(escape_markdown(" ".join(text.split())) for text in texts)

    def _upload_glossary(self, job: TranslationJob) -> None:
        """Upload the agreed terms once. Language pairs without glossaries at DeepL go without."""
        if self.glossary_requested or not job.glossary:
            return
        self.glossary_requested = True
        question = {
            "name": "mujaz",
            "source_lang": _primary_subtag(job.source).lower(),
            "target_lang": _primary_subtag(job.target).lower(),
            "entries": "\n".join(f"{' '.join(term.split())}\t{text}" for term, text in job.glossary),
            "entries_format": "tsv",
        }
        try:
            reply = self.client.call("/v2/glossaries", question)
        except RefusedError:
            return
        glossary_id = reply.get("glossary_id") if isinstance(reply, dict) else None
        self.glossary = (
            glossary_id if isinstance(glossary_id, str) and glossary_id.replace("-", "").isalnum() else ""
        )

    def finish(self) -> None:
        if not self.glossary:
            return
        try:
            self.client.call(f"/v2/glossaries/{self.glossary}", method="DELETE")
        except MachineError:
            return  # the glossary stays on the account, which does no harm
        finally:
            self.glossary = ""


def _texts(reply: object) -> list[str]:
    items = reply.get("translations") if isinstance(reply, dict) else None
    texts = (
        [item.get("text") if isinstance(item, dict) else None for item in items]
        if isinstance(items, list)
        else [None]
    )
    if not all(isinstance(text, str) for text in texts):
        raise BadReplyError("DeepL answered without 'translations'.")
    return [str(text) for text in texts]


def _primary_subtag(tag: str) -> str:
    return tag.partition("-")[0].upper()


def _target_code(tag: str) -> str:
    return tag.upper() if "-" in tag else REGION.get(tag, tag.upper())
