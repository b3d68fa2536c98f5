"""Reads a site's settings from `mkdocs.yml`, under `extra: mujaz:`.

Only our part of the file is read in our strict dialect, but nothing in it may run code.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.settings import DeskPage, Settings
from mujaz.model.web_address import is_contact, is_web_address
from mujaz.read.files import read_text
from mujaz.read.settings_tags import are_trusted, code_findings
from mujaz.read.yaml.errors import syntax_finding
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence
from mujaz.read.yaml.tree import LOADER
from mujaz.read.yaml.typed_mapping import TypedMapping
from mujaz.read.yaml.typed_values import LANGUAGE_TAG

SETTINGS_FILE = "mkdocs.yml"
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
    findings: list[Finding] = []
    nodes = _children(node)
    mujaz_node = _children(nodes.get("extra")).get("mujaz")
    tree = _yaml_node(mujaz_node) if mujaz_node is not None else YamlMapping((), Location(SETTINGS_FILE))
    mapping = TypedMapping(
        tree if isinstance(tree, YamlMapping) else YamlMapping((), tree.location), findings, "extra.mujaz."
    )
    settings = parse_settings(mapping, _site_url(nodes.get("site_url"), findings))
    mapping.finish()
    return settings, tuple(findings)


def _mark_location(mark: yaml.Mark) -> Location:
    return Location(SETTINGS_FILE, mark.line + 1, mark.column + 1)


def parse_settings(mapping: TypedMapping, site_url: str) -> Settings:
    """Return the settings that the mapping `extra.mujaz` holds."""
    defaults = Settings()
    return replace(
        defaults,
        site_name=mapping.localized("site_name") or defaults.site_name,
        site_url=site_url.rstrip("/") + "/" if site_url else "",
        languages=tuple(_language_codes(mapping)) or defaults.languages,
        locales=_pairs(mapping, "locales") or defaults.locales,
        numbering=_pairs(mapping, "numbering") or defaults.numbering,
        calendars=mapping.texts("calendars") or defaults.calendars,
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


def _language_codes(mapping: TypedMapping) -> Iterator[str]:
    """Yield the languages of the site. Each is a folder of it, so nothing but a code may be one (F106)."""
    for tag, location in mapping.located_texts("languages"):
        if LANGUAGE_TAG.match(tag):
            yield tag
        else:
            message = f"'{mapping.prefix}languages' holds '{tag}', which is not a language code."
            mapping.report("F106", message, "Write 'languages: [en, ar]'.", location)


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


def _pairs(mapping: TypedMapping, key: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value, _ in mapping.pairs(key))


def _children(node: Any) -> dict[str, Any]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _yaml_node(node: Any) -> YamlNode:
    """Turn a node of PyYAML into one of ours."""
    location = _location(node)
    if isinstance(node, yaml.MappingNode):
        return YamlMapping(
            tuple(YamlEntry(str(key.value), _location(key), _yaml_node(value)) for key, value in node.value),
            location,
        )
    if isinstance(node, yaml.SequenceNode):
        return YamlSequence(tuple(_yaml_node(item) for item in node.value), location)
    return YamlScalar(str(node.value), location, node.style is None)


def _location(node: Any) -> Location:
    return _mark_location(node.start_mark)
