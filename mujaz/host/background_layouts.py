"""Renders layouts with MkDocs in a process of its own, while this process reads the archive."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from mujaz.host.render_layouts import is_complete, layout_folder, load_layouts, render_layouts
from mujaz.host.stage import Words
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.settings import Settings
from mujaz.render.layouts import Layout, LayoutKey
from mujaz.site.kinds import kind_names
from mujaz.workers.processors import start_method

_SETTINGS = Location("mkdocs.yml")


class LayoutsMissingError(Exception):
    """MkDocs has ended without layouts; `LayoutJob.wait` gives the reason."""


@dataclass(frozen=True, slots=True)
class LayoutJob:
    """Layouts that exist, or that a child process is rendering."""

    folder: Path
    """Output folder of MkDocs: assets and the page for wrong addresses are published from here."""
    keys: tuple[LayoutKey, ...]
    child: Any = None
    answer: Any = None
    """The child process, and the pipe for its error; None if the layouts exist already."""

    def for_worker(self) -> Self:
        """Return the same for a worker process, which cannot be sent another process's child."""
        return replace(self, child=None)

    def is_ready(self) -> bool:
        """Tell whether the child has finished. Any process may ask."""
        return self.answer is None or bool(self.answer.poll())

    def layouts(self) -> dict[LayoutKey, Layout]:
        """Wait for the layouts and return them. Any process may ask.

        Raises LayoutsMissingError if there are none.
        """
        if self.answer is not None:
            self.answer.poll(None)
        if not is_complete(self.folder):
            raise LayoutsMissingError
        return load_layouts(self.folder, self.keys)

    def wait(self) -> dict[LayoutKey, Layout]:
        """Wait for the layouts and return them. Raises MujazError (P201) if MkDocs failed."""
        if self.child is not None:
            try:
                problem = self.answer.recv()
            except EOFError:
                problem = Finding(
                    "P201", "The host was stopped from outside.", "Run the command again.", _SETTINGS
                )
            self.child.join()
            if problem is not None:
                raise MujazError(problem)
        return load_layouts(self.folder, self.keys)

    def end(self) -> None:
        """Wait for the child to end, so that it does not run into the next build."""
        if self.child is not None:
            self.child.join()


def start_layouts(root: Path, settings: Settings, words: Mapping[str, Words]) -> LayoutJob:
    """Start a child that renders the layouts, unless they exist already."""
    keys = layout_keys(settings)
    folder = layout_folder(root, keys, words)
    if is_complete(folder):
        return LayoutJob(folder, keys)
    method = start_method()
    if method is None:
        render_layouts(root, keys, words)
        return LayoutJob(folder, keys)
    from multiprocessing import get_context

    context: Any = get_context(method)
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_render_in_child, args=(root, keys, words, sender))
    child.start()
    sender.close()
    return LayoutJob(folder, keys, child, receiver)


def layout_keys(settings: Settings) -> tuple[LayoutKey, ...]:
    """Return the key of every layout of a site."""
    return tuple(LayoutKey(kind, language) for kind in kind_names() for language in settings.languages)


def _render_in_child(
    root: Path, keys: tuple[LayoutKey, ...], words: Mapping[str, Words], sender: Any
) -> None:
    try:
        render_layouts(root, keys, words)
        sender.send(None)
    except MujazError as error:
        sender.send(error.finding)
    finally:
        sender.close()
