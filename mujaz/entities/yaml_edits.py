"""Exact changes to the front matter of a file: what is not changed stays as it was, to the byte."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from mujaz.read.yaml_nodes import ABSENT

LINE_END = re.compile(r"\r\n|\r|\n")
CLOSED = re.compile(r"(?:\r\n|\r|\n)---(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of the characters from `start` to `end` (exclusive)."""

    start: int
    end: int
    text: str
    rank: int = 0
    """Which of several insertions at one place comes first; a new field follows all that stood before."""


class FrontMatter:
    """The front matter of a file as nodes that know where they stand. The text must have been read before."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in LINE_END.finditer(text))]
        closing = CLOSED.search(text, 3) or re.compile(r"\Z").search(text)
        assert closing is not None
        self.end = closing.start()
        """Where the last field ends, before its line end."""
        self.line_end = closing.group()[: -len(closing.group().lstrip("\r\n"))] or "\n"
        yaml_text = text[self.starts[1] : self.end].replace("\r\n", "\n").replace("\r", "\n")
        self.root: Any = yaml.compose(yaml_text, Loader=yaml.SafeLoader)

    def child(self, *keys: str) -> Any:
        """Return the node under nested keys, None where there is none or it is empty."""
        node = self.root
        for key in keys:
            node = next((value for name, value in self.pairs(node) if name == key), None)
        empty = isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ABSENT
        return None if empty else node

    def pairs(self, node: Any) -> list[tuple[str, Any]]:
        """Return the keys and nodes of a mapping, nothing where the node is none."""
        return (
            [(name.value, value) for name, value in node.value] if isinstance(node, yaml.MappingNode) else []
        )

    def items(self, node: Any) -> list[Any]:
        """Return the nodes of a list, nothing where the node is none."""
        return list(node.value) if isinstance(node, yaml.SequenceNode) else []

    def words(self, node: Any) -> list[str]:
        """Return the texts of a list, nothing where the node is none."""
        return [item.value for item in self.items(node)]

    def rename(self, node: Any, old: str, new: str) -> Iterator[Edit]:
        """Yield the change of every scalar at or below `node` that is `old`; keys are left alone."""
        if isinstance(node, yaml.ScalarNode) and node.value.strip() == old:
            start, end = self.span(node)
            place = self.text.index(old, start, end)
            yield Edit(place, place + len(old), new)
        elif isinstance(node, yaml.SequenceNode):
            for item in self.items(node):
                yield from self.rename(item, old, new)
        else:
            for _, value in self.pairs(node):
                yield from self.rename(value, old, new)

    def span(self, node: Any) -> tuple[int, int]:
        """Return where a scalar or a collection in brackets starts and ends."""
        return self.offset(node.start_mark), self.offset(node.end_mark)

    def offset(self, mark: Any) -> int:
        place: int = self.starts[mark.line + 1] + mark.column
        return place

    def append_items(self, node: Any, texts: Sequence[str]) -> Iterator[Edit]:
        """Yield the addition of items to a list; a single text becomes a list."""
        if isinstance(node, yaml.ScalarNode):
            start, end = self.span(node)
            yield Edit(start, end, f"[{', '.join((self.text[start:end], *texts))}]")
        elif node.flow_style:
            yield self._inside(node, ", ".join(texts))
        else:
            yield from (self._below(node, f"- {text}") for text in texts)

    def append_pair(self, node: Any, key: str, text: str) -> Edit:
        """Add one `key: text` to a mapping."""
        if node.flow_style:
            return self._inside(node, f"{key}: {text}")
        return self._below(node, f"{key}: {text}")

    def append_field(self, text: str) -> Edit:
        """Add whole lines at the end of the front matter."""
        return Edit(self.end, self.end, self.line_end + text.replace("\n", self.line_end), rank=1)

    def remove_item(self, node: Any, number: int) -> Edit:
        """Take one item out of a list, with its comma or its line."""
        items: Sequence[Any] = node.value
        start, end = self.offset(items[number].start_mark), self._content_end(items[number])
        if not node.flow_style:
            first = self.starts[items[number].start_mark.line + 1]
            following = [place for place in self.starts if place >= end]
            return Edit(first, following[0], "")
        if number > 0:
            return Edit(self._content_end(items[number - 1]), end, "")
        return Edit(start, self.offset(items[1].start_mark) if len(items) > 1 else end, "")

    def _inside(self, node: Any, text: str) -> Edit:
        if not node.value:
            place = self.offset(node.start_mark) + 1
            return Edit(place, place, text)
        place = self._content_end(node, inside=True)
        return Edit(place, place, f", {text}")

    def _below(self, node: Any, line: str) -> Edit:
        end = self._content_end(node)
        match = LINE_END.search(self.text, end)
        place = match.start() if match else len(self.text)
        return Edit(place, place, self.line_end + " " * node.start_mark.column + line)

    def _content_end(self, node: Any, *, inside: bool = False) -> int:
        """Return where the last thing written in a node ends; `inside` leaves out its bracket."""
        if isinstance(node, yaml.ScalarNode) or (node.flow_style and not inside) or not node.value:
            return self.offset(node.end_mark)
        last = node.value[-1]
        return self._content_end(last[1] if isinstance(node, yaml.MappingNode) else last)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all edits made. Those at one place are made by rank, then in their order."""
    in_order = sorted(edits, key=lambda edit: (edit.start, edit.rank))
    for edit in reversed(in_order):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
