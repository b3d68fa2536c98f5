"""The owner's choices from `mkdocs.yml`, under `extra: mujaz:`.

The file belongs to the host, which allows tags there, so only our part of it is read in our strict dialect.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.settings import DeskPage, Settings
from mujaz.read.files import read_text
from mujaz.read.yaml.errors import syntax_finding
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence
from mujaz.read.yaml.tree import LOADER
from mujaz.read.yaml.typed_mapping import TypedMapping

SETTINGS_FILE = "mkdocs.yml"
MAX_PER_PAGE = 1000
"""The largest number of things on one page."""


def read_settings(root: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings, defaults where the file says nothing, and what is wrong with them.

    Raises MujazError where the file is missing or not YAML.
    """
    text = read_text(root, SETTINGS_FILE)
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        raise MujazError(syntax_finding(error, text, Location(SETTINGS_FILE), _at)) from None
    findings: list[Finding] = []
    top = _children(node)
    ours = _children(top.get("extra")).get("mujaz")
    tree = _tree(ours) if ours is not None else YamlMapping((), Location(SETTINGS_FILE))
    form = TypedMapping(
        tree if isinstance(tree, YamlMapping) else YamlMapping((), tree.location), findings, "extra.mujaz."
    )
    address = top.get("site_url")
    url = str(address.value) if address is not None and isinstance(address.value, str) else ""
    settings = parse_settings(form, url)
    form.finish()
    return settings, tuple(findings)


def _at(mark: yaml.Mark) -> Location:
    return Location(SETTINGS_FILE, mark.line + 1, mark.column + 1)


def parse_settings(form: TypedMapping, site_url: str) -> Settings:
    """Return the settings that our part of the file makes."""
    base = Settings()
    return replace(
        base,
        site_name=form.localized("site_name") or base.site_name,
        site_url=site_url.rstrip("/") + "/" if site_url else "",
        languages=form.texts("languages") or base.languages,
        locales=_pairs(form, "locales") or base.locales,
        numbering=_pairs(form, "numbering") or base.numbering,
        calendars=form.texts("calendars") or base.calendars,
        repository=form.text("repository").rstrip("/"),
        branch=form.text("branch") or base.branch,
        feedback_url=form.text("feedback_url"),
        page_size=form.number("page_size", base.page_size, MAX_PER_PAGE),
        rows_per_page=form.number("rows_per_page", base.rows_per_page, MAX_PER_PAGE),
        names_per_page=form.number("names_per_page", base.names_per_page, MAX_PER_PAGE),
        quotes_per_page=form.number("quotes_per_page", base.quotes_per_page, MAX_PER_PAGE),
        search=form.flag("search", otherwise="true"),
        featured=form.number("featured", base.featured, MAX_PER_PAGE),
        desk=form.optional_choice("desk", DeskPage, base.desk) or base.desk,
    )


def _pairs(form: TypedMapping, key: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value, _ in form.pairs(key))


def _children(node: Any) -> dict[str, Any]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _tree(node: Any) -> YamlNode:
    """Turn the host's node into ours."""
    at = _place(node)
    if isinstance(node, yaml.MappingNode):
        return YamlMapping(
            tuple(YamlEntry(str(key.value), _place(key), _tree(value)) for key, value in node.value), at
        )
    if isinstance(node, yaml.SequenceNode):
        return YamlSequence(tuple(_tree(item) for item in node.value), at)
    return YamlScalar(str(node.value), at, node.style is None)


def _place(node: Any) -> Location:
    return _at(node.start_mark)
