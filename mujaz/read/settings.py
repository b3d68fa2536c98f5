"""Reads a site's settings from `mkdocs.yml`, under `extra: mujaz:`.

Only our part of the file is read in our strict dialect, but nothing in it may run code.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.settings import DeskPage, Settings
from mujaz.model.web_address import is_contact, is_web_address
from mujaz.read.files import read_text
from mujaz.read.host_settings import host_findings
from mujaz.read.settings_tags import are_trusted, code_findings
from mujaz.read.site_languages import calendars, locales, numbering, site_languages
from mujaz.read.yaml.errors import syntax_finding
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence
from mujaz.read.yaml.tree import LOADER
from mujaz.read.yaml.typed_mapping import TypedMapping

SETTINGS_FILE = "mkdocs.yml"
MAX_DEPTH = 4
"""Levels of `extra: mujaz:`; ours has three, such as a mapping of languages."""
MAX_PER_PAGE = 1000
"""Largest number of items on one page."""


def read_settings(root: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings, with defaults where the file has none, and the findings.

    Raises MujazError where the file is missing, is not YAML, or would run code (F108).
    """
    text = read_text(root, SETTINGS_FILE)
    try:
        node = yaml.compose(text, Loader=LOADER)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise MujazError(syntax_finding(error, text, Location(SETTINGS_FILE), _mark_location)) from None
    if not are_trusted():
        for finding in code_findings(node, SETTINGS_FILE):
            raise MujazError(finding)
    findings = [] if are_trusted() else [*host_findings(node, SETTINGS_FILE)]
    nodes = _children(node)
    mapping = TypedMapping(_own_settings(nodes.get("extra"), findings), findings, "extra.mujaz.")
    settings = parse_settings(mapping, _site_url(nodes.get("site_url"), findings))
    mapping.finish()
    return settings, tuple(findings)


def _own_settings(extra: Any, findings: list[Finding]) -> YamlMapping:
    """Return the mapping under `extra: mujaz:`, an empty one where there is none or something else (F106)."""
    empty = YamlMapping((), Location(SETTINGS_FILE))
    parts = (("extra", extra), ("extra.mujaz", _children(extra).get("mujaz")))
    for name, node in parts:
        if node is None or node.tag.endswith(":null"):
            return empty
        if not isinstance(node, yaml.MappingNode):
            fix = "Write 'extra:', under it 'mujaz:', and under that 'name: value' lines."
            findings.append(Finding("F106", f"'{name}' must be a mapping.", fix, _location(node)))
            return empty
    tree = _yaml_node(parts[1][1], MAX_DEPTH)
    assert isinstance(tree, YamlMapping)
    return tree


def _mark_location(mark: yaml.Mark) -> Location:
    return Location(SETTINGS_FILE, mark.line + 1, mark.column + 1)


def parse_settings(mapping: TypedMapping, site_url: str) -> Settings:
    """Return the settings that the mapping `extra.mujaz` holds."""
    defaults = Settings()
    return replace(
        defaults,
        site_name=mapping.localized("site_name") or defaults.site_name,
        site_url=site_url.rstrip("/") + "/" if site_url else "",
        languages=site_languages(mapping),
        locales=locales(mapping) or defaults.locales,
        numbering=numbering(mapping) or defaults.numbering,
        calendars=calendars(mapping) or defaults.calendars,
        repository=_address(mapping, "repository", is_web_address, "https://…").rstrip("/"),
        branch=mapping.text("branch") or defaults.branch,
        feedback_url=_address(
            mapping, "feedback_url", _is_feedback_url, "https://example.org/report?title={title}&url={url}"
        ),
        page_size=mapping.number("page_size", defaults.page_size, MAX_PER_PAGE),
        rows_per_page=mapping.number("rows_per_page", defaults.rows_per_page, MAX_PER_PAGE),
        names_per_page=mapping.number("names_per_page", defaults.names_per_page, MAX_PER_PAGE),
        quotes_per_page=mapping.number("quotes_per_page", defaults.quotes_per_page, MAX_PER_PAGE),
        search=mapping.flag("search", default="true"),
        featured=mapping.number("featured", defaults.featured, MAX_PER_PAGE),
        desk=mapping.optional_choice("desk", DeskPage, defaults.desk) or defaults.desk,
    )


def _site_url(node: Any, findings: list[Finding]) -> str:
    """Return the site's address, empty where the file gives none that a browser opens."""
    if not isinstance(node, yaml.ScalarNode) or node.tag.startswith("!"):
        return ""  # what `!ENV` stands for is known to MkDocs alone
    url = str(node.value)
    if url and not is_web_address(url):
        findings.append(_refused("site_url", url, "site_url: https://…", _location(node)))
        return ""
    return url


def _address(mapping: TypedMapping, key: str, is_allowed: Callable[[str], bool], example: str) -> str:
    """Return an address that every page may link to, empty where it is none (F106)."""
    url = mapping.text(key)
    if url and not is_allowed(url):
        location = mapping.entries[key].value.location
        mapping.findings.append(_refused(mapping.prefix + key, url, f"{key}: {example}", location))
        return ""
    return url


def _refused(key: str, url: str, example: str, location: Location) -> Finding:
    message = f"'{key}' is '{url}', which is not the address of a page."
    return Finding("F106", message, f"Copy it from the browser's address bar: '{example}'.", location)


def _is_feedback_url(url: str) -> bool:
    return is_contact(url.replace("{title}", "").replace("{url}", ""))


def _children(node: Any) -> dict[str, Any]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _yaml_node(node: Any, depth: int) -> YamlNode:
    """Turn a node of PyYAML, with at most `depth` levels below it, into one of ours.

    Raises MujazError (F102) beyond that: an alias can put a node into itself, or a small file unfold to a
    huge one.
    """
    location = _location(node)
    if depth == 0:
        fix = "Write the values out, without aliases ('*name'), in few levels."
        raise MujazError(Finding("F102", "The settings are nested too deeply.", fix, location))
    if isinstance(node, yaml.MappingNode):
        return YamlMapping(
            tuple(
                YamlEntry(str(key.value), _location(key), _yaml_node(value, depth - 1))
                for key, value in node.value
            ),
            location,
        )
    if isinstance(node, yaml.SequenceNode):
        return YamlSequence(tuple(_yaml_node(item, depth - 1) for item in node.value), location)
    return YamlScalar(str(node.value), location, node.style is None)


def _location(node: Any) -> Location:
    return _mark_location(node.start_mark)
