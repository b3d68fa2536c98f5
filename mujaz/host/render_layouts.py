"""Renders layouts with MkDocs, or reuses the output of an earlier run with the same input."""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from mujaz.cache.package_versions import HOSTS, versions
from mujaz.host.script_comments import strip_scripts
from mujaz.host.security_meta import add_security
from mujaz.host.stage import Words, address_of, layout_meta, page_source, stage_layouts
from mujaz.language.cldr import own_name
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.web_address import safe_url
from mujaz.read.files import link_error
from mujaz.read.host_settings import DEFAULT_THEME, names_theme
from mujaz.read.settings_tags import are_trusted
from mujaz.render.layouts import Layout, LayoutKey, parse_layout
from mujaz.site.security_policy import SECURITY_META

STAGE = "_stage"
CACHE = ".cache/host"
DONE = "done"
"""File that is written last: the digest of each file beside it."""
WRONG_VALUES = (TypeError, ValueError, AttributeError, KeyError)
"""Exceptions of MkDocs and of templates for a setting of another type than they expect."""
UNUSED = ("assets/javascripts/", "assets/stylesheets/")
"""Material's own scripts and styles: our layouts load none of them."""


def layout_folder(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> Path:
    """Return MkDocs' output folder. Its name is a digest of everything that the output depends on."""
    return root / CACHE / layout_digest(root, sorted(keys), words)


def is_complete(folder: Path) -> bool:
    """Tell whether the output of MkDocs is complete, and each file still has its digest."""
    try:
        digests = json.loads((folder / DONE).read_bytes())
        return isinstance(digests, dict) and digests == _digests(folder)
    except (OSError, ValueError):
        return False


def _digests(folder: Path) -> dict[str, str]:
    """Return the path and the digest of each file that MkDocs has written."""
    return {
        path.relative_to(folder).as_posix(): blake2b(path.read_bytes(), digest_size=16).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != DONE
    }


def render_layouts(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> None:
    """Render a layout for each key, unless it exists.

    Raises MujazError (P201) with the message of MkDocs if that fails.
    """
    ordered_keys = sorted(keys)
    folder = layout_folder(root, ordered_keys, words)
    if not is_complete(folder):
        stage_layouts(root / STAGE, ordered_keys, words)
        shutil.rmtree(root / CACHE, ignore_errors=True)
        run_mkdocs(root, root / STAGE, folder, tuple(words))
        strip_scripts(folder / "assets" / "js")
        (folder / DONE).write_text(json.dumps(_digests(folder)), encoding="utf-8")


def load_layouts(folder: Path, keys: Iterable[LayoutKey]) -> dict[LayoutKey, Layout]:
    """Return the layouts that MkDocs has rendered."""
    return {key: _load_layout(folder, key) for key in keys}


def layout_digest(root: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> str:
    """Return a digest of everything that the output of MkDocs depends on."""
    hasher = blake2b(digest_size=12)
    for path in [root / "mkdocs.yml", *_theme_files(root)]:
        hasher.update(os.fsencode(path.relative_to(root)) + b"\0" + path.read_bytes() + b"\0")
    hasher.update(repr(versions(HOSTS)).encode() + SECURITY_META.encode())
    for key in keys:
        hasher.update(page_source(layout_meta(key, words[key.language])).encode())
    return hasher.hexdigest()


def _theme_files(root: Path) -> Iterator[Path]:
    """Yield the theme's files without body templates. Raises MujazError (T102) for any symbolic link."""
    theme = root / "theme_overrides"
    for path in (theme, *sorted(theme.rglob("*"))):
        if path.is_symlink():
            raise link_error(path.relative_to(root).as_posix())
        if path.is_file() and "bodies" not in path.relative_to(theme).parts:
            yield path


def run_mkdocs(root: Path, docs: Path, out: Path, languages: tuple[str, ...]) -> None:
    """Build `docs` into `out` with the project's `mkdocs.yml`, and add the content security policy.

    Raises MujazError (P201).
    """
    import logging

    # Material announces the end of its life at every run; see decision 002.
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from jinja2 import TemplateError

    from mujaz.host.site_generator import NAME, GeneratorError, build, load_config
    from mujaz.host.theme_files import hide_icon_folders

    logging.getLogger(NAME).setLevel(logging.ERROR)

    docs.mkdir(parents=True, exist_ok=True)
    try:
        config = load_config(
            str(root / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(out), **overridden_settings(root)
        )
        config.site_url = safe_url(config.site_url or "")
        config.extra["languages"] = languages
        config.extra["language_names"] = {language: own_name(language) for language in languages}
        hide_icon_folders(config.theme)
        build(config)
        add_security(out)
    except (GeneratorError, TemplateError, SystemExit, *WRONG_VALUES) as error:
        fix = "Look at the settings in mkdocs.yml and at theme_overrides/; the content is not the cause."
        finding = Finding(
            "P201", f"MkDocs could not render the layouts: {error}", fix, Location("mkdocs.yml")
        )
        raise MujazError(finding) from error


def overridden_settings(root: Path) -> dict[str, Any]:
    """Return settings that count instead of those of the file: MkDocs gets no text to render as Markdown."""
    if are_trusted():
        return {}
    settings: dict[str, Any] = {"markdown_extensions": [], "validation": {}, "strict": True}
    if not names_theme((root / "mkdocs.yml").read_text(encoding="utf-8")):
        settings["theme"] = {**DEFAULT_THEME, "custom_dir": str(root / str(DEFAULT_THEME["custom_dir"]))}
    return settings


def published_files(folder: Path) -> list[str]:
    """Return the paths of MkDocs' output that the site publishes unchanged."""
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    published = (name for name in names if name == "404.html" or name.startswith("assets/"))
    return [name for name in published if not name.startswith(UNUSED)]


def _load_layout(folder: Path, key: LayoutKey) -> Layout:
    html = (folder / address_of(key) / "index.html").read_text(encoding="utf-8")
    return parse_layout(html)
