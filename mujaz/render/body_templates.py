"""Body templates, compiled once for all interface languages: their words are put into what they compile to.

Taking a template apart and writing Python for it is most of the work, and every language has the same
templates. A word that needs no values, and what never changes in a language, therefore stand in the Python
as marks, which each language replaces.
"""

import re
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.nodes import EvalContext

from mujaz.render.jinja_codegen import PlainCode, PlainContext, shown

FOLDER = "theme_overrides/bodies"
"""Where people look for the templates that errors name."""
SAID = re.compile(r'\{\{ _\("([^"\\]+)"\) \}\}')
"""A word of the interface without values."""
MARK = re.compile("@@([0-9a-f]+)@@")
"""The UTF-8 of a word, or of a constant's name after a `=`, in hexadecimal digits."""
IN_LITERAL = str.maketrans({"\\": r"\\", "'": r"\'", '"': r"\"", "\n": r"\n"})
"""What a text looks like inside a Python literal, whichever quotes stand around it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one interface language puts in the place of the marks."""

    say: Callable[[str], str]
    """English to safe HTML in the language."""
    constants: Mapping[str, str]
    """Names, such as `lang`, to what they stand for on every page."""

    def in_python(self, python: str) -> str:
        """Return a template's Python with every mark replaced."""
        return MARK.sub(lambda mark: self._of(bytes.fromhex(mark[1]).decode()).translate(IN_LITERAL), python)

    def _of(self, marked: str) -> str:
        return self.constants[marked[1:]] if marked.startswith("=") else str(self.say(marked))


class BodyLoader(FileSystemLoader):
    """Loads templates with marks for words and constants; lines stay, so that errors name the right one."""

    def __init__(self, folder: Path, constants: Mapping[str, str]) -> None:
        super().__init__(folder)
        self.constants = {f"{{{{ {name} }}}}": _mark(f"={name}") for name in constants}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return the marked source, the file's path, and what tells whether that is still as it was."""
        source, path, uptodate = super().get_source(environment, template)
        for written, mark in self.constants.items():
            source = source.replace(written, mark)
        return SAID.sub(lambda match: _mark(match.group(1)), source), path, uptodate


class BodyTemplates(Environment):
    """The templates of one interface language, which become plain Python."""

    code_generator_class = PlainCode
    context_class = PlainContext
    shown = staticmethod(shown)

    def __init__(self, folder: Path, spoken: Spoken, compiled: BytecodeCache) -> None:
        super().__init__(
            loader=BodyLoader(folder, spoken.constants),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=compiled,
        )
        self.spoken = spoken

    @cached_property
    def eval_ctx(self) -> EvalContext:
        """What all templates are told about escaping: they are one sort of file."""
        return EvalContext(self)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return one plain dictionary, which is copied for every page; a chain of them takes long."""
        return {**self.globals, **(d or {})}

    def compile(self, source: str, name: str, filename: str) -> CodeType:  # type: ignore[override]
        """Return the code of a template for this language; another one's Python is used again."""
        python = _python_of.get((name, source))
        if python is None:
            python = _python_of[name, source] = super().compile(source, name, filename, raw=True)
        return self._compile(self.spoken.in_python(python), f"{FOLDER}/{name}")


_python_of: dict[tuple[str, str], str] = {}


def _mark(text: str) -> str:
    return f"@@{text.encode().hex()}@@"
