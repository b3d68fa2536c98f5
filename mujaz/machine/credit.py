"""Writes the machine's name into a brief's front matter and leaves every other byte as it is."""

from typing import Any

import yaml

from mujaz.exchange.segment_positions import BriefFile, parse_brief_file
from mujaz.exchange.yaml_scalar import yaml_scalar
from mujaz.model.finding import Finding, MujazError
from mujaz.model.machine_credit import MachineCredit

CODE = "X103"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def put_credit(brief_file: BriefFile, credit: MachineCredit) -> BriefFile:
    """Return the brief with `credits.machine`. A name without a date, which a person wrote, stays.

    Raises MujazError (X103) where the front matter would no longer read as the same.
    """
    old_credit = brief_file.brief.credits.machine
    if old_credit == credit or (old_credit and old_credit.day is None):
        return brief_file
    lines = list(brief_file.lines)
    _write_machine(lines, _flow_mapping(credit))
    new_file = parse_brief_file(
        brief_file.brief.location.path, (brief_file.byte_order_mark + "".join(lines)).encode()
    )
    credits = new_file.brief.credits
    credits_unchanged = (credits.translated, credits.reviewed) == (
        brief_file.brief.credits.translated,
        brief_file.brief.credits.reviewed,
    )
    if credits.machine != credit or not credits_unchanged or new_file.brief.title != brief_file.brief.title:
        line = f"credits: {{machine: {_flow_mapping(credit)}}}"
        fix = f"Add '{line}' to the front matter by hand, then run it again."
        message = "The machine cannot be named in this front matter."
        raise MujazError(Finding(CODE, message, fix, brief_file.brief.key_location("credits")))
    return new_file


def _flow_mapping(credit: MachineCredit) -> str:
    model = f", model: {yaml_scalar(credit.model)}" if credit.model else ""
    day = f", date: {credit.day.isoformat()}" if credit.day else ""
    return f"{{provider: {yaml_scalar(credit.provider)}{model}{day}}}"


def _write_machine(lines: list[str], machine: str) -> None:
    """Change the lines of the front matter, which begin at line 1 of the file."""
    end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip("\r\n") == "---")
    line_end = lines[0][3:] or "\n"
    front = "".join(line.rstrip("\r\n") + "\n" for line in lines[1:end])
    credits = _child(yaml.compose(front, Loader=LOADER), "credits")
    old = _child(credits, "machine")
    if credits is None:
        lines[end:end] = [f"credits:{line_end}", f"  machine: {machine}{line_end}"]
    elif old is not None:
        _replace_node(lines, old, machine)
    elif not isinstance(credits, yaml.MappingNode) or not credits.value:
        _replace_node(lines, credits, f"{{machine: {machine}}}")
    elif credits.flow_style:
        _append_to_flow_mapping(lines, credits, machine)
    else:
        first = credits.value[0][0].start_mark
        lines.insert(first.line + 1, f"{' ' * first.column}machine: {machine}{line_end}")


def _append_to_flow_mapping(lines: list[str], credits: Any, machine: str) -> None:
    """Add the machine after the last entry of a mapping in braces, such as `{translated: [r.k]}`."""
    last = _node_end(credits.value[-1][1])
    line = lines[last.line + 1]
    lines[last.line + 1] = f"{line[: last.column]}, machine: {machine}{line[last.column :]}"


def _child(node: Any, key: str) -> Any:
    """Return the node under a key of a mapping, None where there is none."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def _replace_node(lines: list[str], node: Any, text: str) -> None:
    """Replace a node by text, with a space before it where it would touch a colon."""
    start, end = node.start_mark, _node_end(node)
    head = lines[start.line + 1][: start.column]
    tail = lines[end.line + 1][end.column :]
    space = " " if head.endswith(":") else ""
    lines[start.line + 1 : end.line + 2] = [head + space + text + tail]


def _node_end(node: Any) -> Any:
    """Return the end mark of a node's content. PyYAML ends a block only where the next token begins."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return node.end_mark
    last = node.value[-1]
    return _node_end(last[1] if isinstance(node, yaml.MappingNode) else last)
