"""Run the host over staged frames, or take what it made last time from the same input."""

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path

from mujaz.cache.package_versions import HOSTS, versions
from mujaz.host.script_comments import strip_scripts
from mujaz.host.stage import Words, address_of, meta_of, page_source, stage
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.render.layouts import Layout, LayoutKey, parse_layout

STAGE = "_stage"
CACHE = ".cache/host"
UNUSED = ("assets/javascripts/", "assets/stylesheets/")
"""The theme's own scripts and styles: our frames load none of them, and its search is not ours."""


def host_folder(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> Path:
    """Return where the host's output lies, or will lie once it is drawn: named by all that it depends on."""
    return root / CACHE / digest(root, sorted(keys), words)


def is_drawn(folder: Path) -> bool:
    """Tell whether the host's output is whole."""
    return (folder / "done").exists()


def draw(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> None:
    """Let the host draw a frame for each key, if it has not yet.

    Raises MujazError (P201) with the host's own message where it cannot draw.
    """
    wanted = sorted(keys)
    folder = host_folder(root, wanted, words)
    if not is_drawn(folder):
        stage(root / STAGE, wanted, words)
        shutil.rmtree(root / CACHE, ignore_errors=True)
        run_host(root, root / STAGE, folder)
        strip_scripts(folder / "assets" / "js")
        (folder / "done").touch()


def load_frames(folder: Path, keys: Iterable[LayoutKey]) -> dict[LayoutKey, Layout]:
    """Return the frames that the host has drawn."""
    return {key: _frame(folder, key) for key in keys}


def digest(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> str:
    """Return a name for all that the host's output depends on."""
    made_of = blake2b(digest_size=12)
    for path in [root / "mkdocs.yml", *_theme_files(root)]:
        made_of.update(os.fsencode(path.relative_to(root)) + b"\0" + path.read_bytes() + b"\0")
    made_of.update(repr(versions(HOSTS)).encode())
    for key in keys:
        made_of.update(page_source(meta_of(key, words[key.language])).encode())
    return made_of.hexdigest()


def _theme_files(root: Path) -> Iterator[Path]:
    theme = root / "theme_overrides"
    for path in sorted(theme.rglob("*")):
        if path.is_file() and "bodies" not in path.relative_to(theme).parts:
            yield path


def run_host(root: Path, docs: Path, out: Path) -> None:
    """Build `docs` into `out` with the project's `mkdocs.yml`. Raises MujazError (P201)."""
    import logging

    # The theme announces its own end of life at every run; decision 002 holds our answer.
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    from jinja2 import TemplateError
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    from mujaz.host.theme_files import prepare

    docs.mkdir(parents=True, exist_ok=True)
    try:
        config = load_config(str(root / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(out))
        prepare(config.theme)
        build(config)
    except (MkDocsException, TemplateError, SystemExit) as error:
        fix = "Look at the settings in mkdocs.yml and at theme_overrides/; the content is not the cause."
        finding = Finding("P201", f"The host could not draw the frames: {error}", fix, Location("mkdocs.yml"))
        raise MujazError(finding) from error


def host_files(folder: Path) -> list[str]:
    """Return the paths of the host's output that go into the site as they are."""
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    wanted = (it for it in names if it == "404.html" or it.startswith("assets/"))
    return [it for it in wanted if not it.startswith(UNUSED)]


def _frame(folder: Path, key: LayoutKey) -> Layout:
    html = (folder / address_of(key) / "index.html").read_text(encoding="utf-8")
    return parse_layout(html)
