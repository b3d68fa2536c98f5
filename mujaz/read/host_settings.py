"""Checks the part of `mkdocs.yml` that MkDocs itself reads, so that what `check` accepts also builds.

MkDocs renders our layouts and nothing else: it must have a name for the site and no theme but ours, and of
its other settings those that change neither addresses nor pages. The names and types are those of MkDocs 1.6
(`mkdocs.config.defaults`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from mujaz.model.finding import Finding
from mujaz.model.location import Location
from mujaz.read.suggestion import did_you_mean

TEXTS = frozenset(
    {
        "copyright",
        "dev_addr",
        "docs_dir",
        "edit_uri",
        "edit_uri_template",
        "remote_branch",
        "remote_name",
        "repo_name",
        "repo_url",
        "site_author",
        "site_description",
        "site_dir",
        "site_name",
        "site_url",
    }
)
IGNORED = frozenset({"markdown_extensions", "validation"})
"""Settings for pages written in Markdown, of which MkDocs gets none: `mujaz.host` leaves them out."""
SWITCHES = frozenset({"strict", "use_directory_urls"})
KNOWN = TEXTS | IGNORED | SWITCHES | {"extra", "plugins", "theme"}
THEME = {"name": "material", "custom_dir": "theme_overrides"}
DEFAULT_THEME: dict[str, object] = {**THEME, "font": False, "favicon": "assets/images/favicon.svg"}
"""The theme where the file names none."""
THEME_KEYS = frozenset({*THEME, "favicon", "features", "font", "icon", "language", "logo", "palette"})
TRUE, FALSE = frozenset({"true", "yes", "on"}), frozenset({"false", "no", "off"})
"""Booleans of YAML 1.1 in lower case."""


def host_findings(root: Any, path: str) -> Iterator[Finding]:
    """Yield a finding for each setting in the composed document `root` with which MkDocs cannot build."""
    if not isinstance(root, yaml.MappingNode):
        yield _missing_name(path)
        return
    yield from _duplicate_keys(root, path)
    nodes = {str(key.value): (key, value) for key, value in root.value}
    name_node = nodes["site_name"][1] if "site_name" in nodes else None
    if name_node is None or (isinstance(name_node, yaml.ScalarNode) and not _text(name_node)):
        yield _missing_name(path)
    for name, (key, value) in nodes.items():
        location = _location(key, path)
        if name not in KNOWN:
            fix = did_you_mean(name, KNOWN).strip() or "Remove it: the site has no use for it."
            yield Finding("F104", f"The key '{name}' is unknown.", fix, location)
        elif name in TEXTS and not value.tag.endswith((":str", ":null")):
            yield _not_text(name, value, path)
        elif name in SWITCHES and _text(value).lower() not in TRUE | FALSE:
            yield Finding(
                "F106", f"'{name}' must be true or false.", f"Write '{name}: true'.", _location(value, path)
            )
    yield from _layout_findings({name: value for name, (_, value) in nodes.items()}, path)


def _not_text(name: str, value: Any, path: str) -> Finding:
    """Return the finding for a list, a mapping, or what YAML 1.1 takes for a number, a date or a boolean."""
    if isinstance(value, yaml.ScalarNode):
        message = f"'{name}' must be one text; YAML takes '{value.value}' for a number, a date or a boolean."
        fix = f"Write it in quotes: {name}: '{value.value}'."
    else:
        message = f"'{name}' must be one text, not a list or a mapping."
        fix = f"Write '{name}: …' on one line."
    return Finding("F106", message, fix, _location(value, path))


def _duplicate_keys(root: Any, path: str) -> Iterator[Finding]:
    """Yield a finding for each key that stands twice: MkDocs silently takes the last."""
    extra = _children(root).get("extra")
    for mapping in (root, _children(root).get("theme"), extra, _children(extra).get("mujaz")):
        keys: set[str] = set()
        for key, _ in mapping.value if isinstance(mapping, yaml.MappingNode) else ():
            if str(key.value) in keys:
                message = f"'{key.value}' stands twice."
                yield Finding("F103", message, "Remove one of the two.", _location(key, path))
            keys.add(str(key.value))


def names_theme(text: str) -> bool:
    """Tell whether settings that could be read name a theme."""
    theme = _children(yaml.compose(text, Loader=yaml.SafeLoader)).get("theme")
    return theme is not None and bool(theme.value)


def _missing_name(path: str) -> Finding:
    fix = "Add a line 'site_name: Mujaz'."
    return Finding("F105", "'site_name' is missing.", fix, Location(path))


def _layout_findings(nodes: Mapping[str, Any], path: str) -> Iterator[Finding]:
    """Yield findings for settings that would give other addresses or other pages."""
    addresses, plugins, theme = (nodes.get(name) for name in ("use_directory_urls", "plugins", "theme"))
    if addresses is not None and _text(addresses).lower() in FALSE:
        message = "'use_directory_urls' must be true: every address of the site is a folder."
        yield Finding("F106", message, "Remove the line.", _location(addresses, path))
    if plugins is not None and plugins.value:
        message = "The site is built without plugins of MkDocs."
        yield Finding("F106", message, "Write 'plugins: []'.", _location(plugins, path))
    values = _children(theme)
    for key, expected in THEME.items():
        if theme is not None and theme.value and _text(values.get(key)).rstrip("/") != expected:
            message = f"'theme.{key}' must be '{expected}'."
            location = _location(values.get(key, theme), path)
            yield Finding("F106", message, f"Write '{key}: {expected}' under 'theme:'.", location)
    for key in sorted(values.keys() - THEME_KEYS):
        fix = did_you_mean(key, THEME_KEYS).strip() or "Remove it: the site has no use for it."
        yield Finding("F104", f"The key 'theme.{key}' is unknown.", fix, _location(values[key], path))


def _children(node: Any) -> dict[str, Any]:
    return {str(key.value): value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _text(node: Any) -> str:
    is_text = isinstance(node, yaml.ScalarNode) and not node.tag.endswith(":null")
    return str(node.value).strip() if is_text else ""


def _location(node: Any, path: str) -> Location:
    return Location(path, node.start_mark.line + 1, node.start_mark.column + 1)
