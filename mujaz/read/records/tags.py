"""Reads all tags: `content/tags.yml`."""

from collections.abc import Iterator

from mujaz.model.finding import Finding
from mujaz.model.language import Localized
from mujaz.model.records import Tag
from mujaz.read.yaml.root_node import read_root, root_mapping
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_tags(path: str, text: str) -> tuple[tuple[Tag, ...], tuple[Finding, ...]]:
    """Return all tags of the file of tags, and the findings."""
    findings: list[Finding] = []
    mapping = root_mapping(read_root(path, text, findings), findings)
    if mapping is None:
        return (), tuple(findings)
    return tuple(parse_tags(mapping)), tuple(findings)


def parse_tags(mapping: TypedMapping) -> Iterator[Tag]:
    """Yield the tag of each key."""
    for name in mapping.all_keys():
        names = mapping.localized(name, required="{ar: …, en: …}") if mapping.is_nested(name) else Localized()
        if not names:
            fix = f"Write '{name}: {{ar: …, en: …}}'."
            mapping.report("F106", f"The tag '{name}' has no names.", fix, mapping.key_location(name))
        yield Tag(name, names, mapping.key_location(name))
