"""Defines the interface of machine translators. A provider is one file in `mujaz/machine/providers/`."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from mujaz.machine import providers
from mujaz.machine.settings import MachineSettings


@dataclass(frozen=True, slots=True)
class TextLine:
    """One run of text to translate: a paragraph, a heading, an item of a list."""

    markdown: str
    """Text with inline Markdown, for machines that know Markdown."""
    plain: str
    """Text without Markdown, for all other machines."""


@dataclass(frozen=True, slots=True)
class TranslationJob:
    """Languages and terms for all lines of a brief."""

    source: str
    """BCP 47 tag of the original's language."""
    target: str
    """BCP 47 tag of the translation's language."""
    glossary: tuple[tuple[str, str], ...] = ()
    """Agreed terms that occur in the brief, and their preferred renderings."""


class Translator(Protocol):
    """One machine, ready to be asked."""

    @property
    def max_lines(self) -> int:
        """Most lines in one request."""

    @property
    def max_letters(self) -> int:
        """Most characters in one request; a longer line goes alone."""

    def translate(self, lines: tuple[TextLine, ...], job: TranslationJob) -> tuple[str, ...]:
        """Return one text of inline Markdown for each line, in order; an empty text where one is missing.

        Raises BusyError, RefusedError or BadReplyError; then no line is translated.
        """

    def finish(self) -> None:
        """Delete data, such as a glossary, that the job stored at the provider. Never raises."""


class Provider(Protocol):
    """Names that each module in `mujaz.machine.providers` defines."""

    NAME: str
    NEEDS_KEY: bool
    NEEDS_MODEL: bool

    def address(self, settings: MachineSettings) -> str:
        """Return the base address of the provider's API, without a closing slash."""

    def translator(self, settings: MachineSettings) -> Translator:
        """Return the translator. No request is sent yet."""


@cache
def all_providers() -> dict[str, Provider]:
    """Return the providers by name."""
    names = sorted(module.name for module in iter_modules(providers.__path__))
    modules = (cast(Provider, import_module(f"{providers.__name__}.{name}")) for name in names)
    return {module.NAME: module for module in modules}
