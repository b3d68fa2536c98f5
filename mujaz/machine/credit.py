"""The machine's name into a brief's front matter, every other byte left as it is."""

from typing import Any

import yaml

from mujaz.exchange.segment_positions import BriefFile, read_brief_file
from mujaz.exchange.yaml_scalar import scalar
from mujaz.model.finding import Finding, MujazError
from mujaz.model.machine import MachineCredit

CODE = "X103"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def put_credit(held: BriefFile, credit: MachineCredit) -> BriefFile:
    """Return the brief with `credits.machine`. A name that a person wrote there stays.

    Raises MujazError (X103) where the front matter would no longer read as the same.
    """
    known = held.brief.credits.machine
    if known == credit or (known and known.day is None):
        return held
    lines = list(held.lines)
    _write(lines, _flow(credit))
    made = read_brief_file(held.brief.location.path, (held.mark + "".join(lines)).encode())
    credits = made.brief.credits
    same = (credits.translated, credits.reviewed) == (
        held.brief.credits.translated,
        held.brief.credits.reviewed,
    )
    if credits.machine != credit or not same or made.brief.title != held.brief.title:
        fix = f"Add 'credits: {{machine: {_flow(credit)}}}' to the front matter by hand, then run it again."
        message = "The machine cannot be named in this front matter."
        raise MujazError(Finding(CODE, message, fix, held.brief.key_location("credits")))
    return made


def _flow(credit: MachineCredit) -> str:
    model = f", model: {scalar(credit.model)}" if credit.model else ""
    day = f", date: {credit.day.isoformat()}" if credit.day else ""
    return f"{{provider: {scalar(credit.provider)}{model}{day}}}"


def _write(lines: list[str], machine: str) -> None:
    """Change the lines of the front matter, which begin at line 1 of the file."""
    end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip("\r\n") == "---")
    line_end = lines[0][3:] or "\n"
    front = "".join(line.rstrip("\r\n") + "\n" for line in lines[1:end])
    credits = _value(yaml.compose(front, Loader=LOADER), "credits")
    old = _value(credits, "machine")
    if credits is None:
        lines[end:end] = [f"credits:{line_end}", f"  machine: {machine}{line_end}"]
    elif old is not None:
        _splice(lines, old, machine)
    elif not isinstance(credits, yaml.MappingNode) or not credits.value:
        _splice(lines, credits, f"{{machine: {machine}}}")
    elif credits.flow_style:
        _into_braces(lines, credits, machine)
    else:
        first = credits.value[0][0].start_mark
        lines.insert(first.line + 1, f"{' ' * first.column}machine: {machine}{line_end}")


def _into_braces(lines: list[str], credits: Any, machine: str) -> None:
    """Put the machine behind the last name in `{translated: [r.k]}`."""
    last = _end(credits.value[-1][1])
    line = lines[last.line + 1]
    lines[last.line + 1] = f"{line[: last.column]}, machine: {machine}{line[last.column :]}"


def _value(node: Any, key: str) -> Any:
    """Return the node under a key of a mapping, None where there is none."""
    held = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for name, value in held if name.value == key), None)


def _splice(lines: list[str], node: Any, text: str) -> None:
    """Put text in the place of a node, with a space before it where it would touch a colon."""
    start, end = node.start_mark, _end(node)
    head = lines[start.line + 1][: start.column]
    tail = lines[end.line + 1][end.column :]
    space = " " if head.endswith(":") else ""
    lines[start.line + 1 : end.line + 2] = [head + space + text + tail]


def _end(node: Any) -> Any:
    """Return where a node ends; a block ends with the last thing in it, not where the next one begins."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return node.end_mark
    last = node.value[-1]
    return _end(last[1] if isinstance(node, yaml.MappingNode) else last)
