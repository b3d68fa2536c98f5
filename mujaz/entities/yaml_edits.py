"""Edits the front matter of a file in place: every byte outside of an edit stays as it was."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from mujaz.read.yaml.nodes import NULL_WORDS

LINE_END = re.compile(r"\r\n|\r|\n")
CLOSING_LINE = re.compile(r"(?:\r\n|\r|\n)---(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters from `start` to `end` (exclusive, in code points) by `text`."""

    start: int
    end: int
    text: str
    rank: int = 0
    """Order of insertions at one offset. A new field goes after additions to the field before it."""


class FrontMatter:
    """The front matter of a file as YAML nodes with their offsets. The text must have passed the reader."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.line_starts = [0, *(match.end() for match in LINE_END.finditer(text))]
        closing = CLOSING_LINE.search(text, 3) or re.compile(r"\Z").search(text)
        assert closing is not None
        self.end = closing.start()
        """Offset of the end of the last field, before its line end."""
        self.line_end = closing.group()[: -len(closing.group().lstrip("\r\n"))] or "\n"
        yaml_text = text[self.line_starts[1] : self.end].replace("\r\n", "\n").replace("\r", "\n")
        self.root: Any = yaml.compose(yaml_text, Loader=yaml.SafeLoader)

    def child(self, *keys: str) -> Any:
        """Return the node below nested keys, None where it is missing or empty."""
        node = self.root
        for key in keys:
            node = next((value for name, value in self.pairs(node) if name == key), None)
        empty = isinstance(node, yaml.ScalarNode) and node.style is None and node.value in NULL_WORDS
        return None if empty else node

    def pairs(self, node: Any) -> list[tuple[str, Any]]:
        """Return the keys and nodes of a mapping, an empty list for any other node."""
        return (
            [(name.value, value) for name, value in node.value] if isinstance(node, yaml.MappingNode) else []
        )

    def items(self, node: Any) -> list[Any]:
        """Return the nodes of a list, an empty list for any other node."""
        return list(node.value) if isinstance(node, yaml.SequenceNode) else []

    def texts(self, node: Any) -> list[str]:
        """Return the texts of a list, an empty list for any other node."""
        return [item.value for item in self.items(node)]

    def rename(self, node: Any, old: str, new: str) -> Iterator[Edit]:
        """Yield the edit of every scalar at or below `node` that equals `old`; keys stay."""
        if isinstance(node, yaml.ScalarNode) and node.value.strip() == old:
            start, end = self.span(node)
            position = self.text.index(old, start, end)
            yield Edit(position, position + len(old), new)
        elif isinstance(node, yaml.SequenceNode):
            for item in self.items(node):
                yield from self.rename(item, old, new)
        else:
            for _, value in self.pairs(node):
                yield from self.rename(value, old, new)

    def span(self, node: Any) -> tuple[int, int]:
        """Return start and end offset of a scalar or a collection in brackets."""
        return self.offset(node.start_mark), self.offset(node.end_mark)

    def offset(self, mark: Any) -> int:
        position: int = self.line_starts[mark.line + 1] + mark.column
        return position

    def append_items(self, node: Any, texts: Sequence[str]) -> Iterator[Edit]:
        """Yield the edits that add items to a list; a single text becomes a list."""
        if isinstance(node, yaml.ScalarNode):
            start, end = self.span(node)
            yield Edit(start, end, f"[{', '.join((self.text[start:end], *texts))}]")
        elif node.flow_style:
            yield self._insert_before_bracket(node, ", ".join(texts))
        else:
            yield from (self._insert_line_below(node, f"- {text}") for text in texts)

    def append_pair(self, node: Any, key: str, text: str) -> Edit:
        """Return the edit that adds one `key: text` to a mapping."""
        if node.flow_style:
            return self._insert_before_bracket(node, f"{key}: {text}")
        return self._insert_line_below(node, f"{key}: {text}")

    def append_field(self, text: str) -> Edit:
        """Return the edit that adds lines at the end of the front matter."""
        return Edit(self.end, self.end, self.line_end + text.replace("\n", self.line_end), rank=1)

    def remove_item(self, node: Any, number: int) -> Edit:
        """Return the edit that removes one item from a list, with its comma or its line."""
        items: Sequence[Any] = node.value
        start, end = self.offset(items[number].start_mark), self._content_end(items[number])
        if not node.flow_style:
            first = self.line_starts[items[number].start_mark.line + 1]
            later_lines = [start_of_line for start_of_line in self.line_starts if start_of_line >= end]
            return Edit(first, later_lines[0], "")
        if number > 0:
            return Edit(self._content_end(items[number - 1]), end, "")
        return Edit(start, self.offset(items[1].start_mark) if len(items) > 1 else end, "")

    def _insert_before_bracket(self, node: Any, text: str) -> Edit:
        if not node.value:
            position = self.offset(node.start_mark) + 1
            return Edit(position, position, text)
        position = self._content_end(node, inside=True)
        return Edit(position, position, f", {text}")

    def _insert_line_below(self, node: Any, line: str) -> Edit:
        end = self._content_end(node)
        match = LINE_END.search(self.text, end)
        position = match.start() if match else len(self.text)
        return Edit(position, position, self.line_end + " " * node.start_mark.column + line)

    def _content_end(self, node: Any, *, inside: bool = False) -> int:
        """Return the end offset of a node's content; `inside` excludes its closing bracket."""
        if isinstance(node, yaml.ScalarNode) or (node.flow_style and not inside) or not node.value:
            return self.offset(node.end_mark)
        last = node.value[-1]
        return self._content_end(last[1] if isinstance(node, yaml.MappingNode) else last)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all edits applied. Edits at one offset are ordered by rank, then as given."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.rank))
    for edit in reversed(ordered):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
