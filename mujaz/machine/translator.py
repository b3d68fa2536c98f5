"""What every machine offers, whoever runs it. A provider is one file in `mujaz/machine/providers/`."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from mujaz.machine import providers
from mujaz.machine.settings import MachineSettings


@dataclass(frozen=True, slots=True)
class Line:
    """One run of text to translate: a paragraph, a heading, an item of a list."""

    markdown: str
    """With its inline marks, for machines that know Markdown."""
    plain: str
    """Without them, for all others."""


@dataclass(frozen=True, slots=True)
class Job:
    """What holds for all lines of a brief."""

    source: str
    target: str
    """BCP 47 tags."""
    glossary: tuple[tuple[str, str], ...] = ()
    """Agreed terms that occur in the brief, and their preferred renderings."""


class Translator(Protocol):
    """One machine, ready to be asked."""

    @property
    def most_lines(self) -> int:
        """How many lines one request may hold."""

    @property
    def most_letters(self) -> int:
        """How many letters one request may hold; a longer line goes alone."""

    def translate(self, lines: tuple[Line, ...], job: Job) -> tuple[str, ...]:
        """Return the translations as inline Markdown, in order, an empty text for each that is missing.

        Raises BusyError, RefusedError or BadReplyError; then nothing is translated.
        """

    def finish(self) -> None:
        """Take away what was put on the machine for this job. Never raises."""


class Provider(Protocol):
    """What a module in `mujaz.machine.providers` offers."""

    NAME: str
    NEEDS_KEY: bool
    NEEDS_MODEL: bool

    def address(self, settings: MachineSettings) -> str:
        """Return the address that will be asked, without a closing slash."""

    def translator(self, settings: MachineSettings) -> Translator:
        """Return the machine. Nothing is asked yet."""


@cache
def all_providers() -> dict[str, Provider]:
    """Return the providers by name."""
    names = sorted(module.name for module in iter_modules(providers.__path__))
    modules = (cast(Provider, import_module(f"{providers.__name__}.{name}")) for name in names)
    return {module.NAME: module for module in modules}
