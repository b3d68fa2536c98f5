"""Reads the root node of a file that is YAML."""

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.yaml.nodes import YamlMapping, YamlNode
from mujaz.read.yaml.tree import read_tree
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_root(path: str, text: str, findings: list[Finding]) -> YamlNode:
    """Return the root node; an empty mapping, with a finding (F102), where the text is not our YAML."""
    try:
        root, tree_findings = read_tree(path, text)
    except MujazError as error:
        findings.append(error.finding)
        return YamlMapping((), Location(path))
    findings.extend(tree_findings)
    return root


def root_mapping(root: YamlNode, findings: list[Finding]) -> TypedMapping | None:
    """Return the root of a file as a typed mapping; None, with a finding (F106), where it is no mapping."""
    if not isinstance(root, YamlMapping):
        findings.append(
            Finding(
                "F106",
                "The file must hold 'key: value' fields.",
                "Write each field as 'key: value'.",
                root.location,
            )
        )
        return None
    return TypedMapping(root, findings)
