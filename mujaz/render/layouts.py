"""Layouts: pages that MkDocs renders once per kind and language, split at placeholders for the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

PLACEHOLDERS = ("head", "switch", "body", "foot")
"""The parts of a layout that differ from page to page, in order.

`foot` follows `body` at once: the footer depends on the archive around the page."""
LAYOUT_DEPTH = 3
"""Folders below the root at which MkDocs renders every layout. Other depths are derived from it."""


@dataclass(frozen=True, slots=True, order=True)
class LayoutKey:
    """Kind and language of a layout. Pages of one key differ in content and depth only."""

    kind: str
    language: str


def token(slot: str) -> str:
    """Return the placeholder's text in MkDocs' output: a word that no page contains."""
    return f"mujaz0slot0{slot}0here"


class Layout(NamedTuple):
    """A page of MkDocs as literals and placeholder names in turn."""

    literals: tuple[str, ...]
    placeholders: tuple[str, ...]
    """One fewer than the literals."""


def parse_layout(html: str) -> Layout:
    """Split a page of MkDocs at its placeholders.

    Raises ValueError if a placeholder is missing, since pages would silently lose their text, or if the
    footer does not come last.
    """
    literals: list[str] = []
    slots: list[str] = []
    rest = html
    while placeholder := _next_placeholder(rest):
        before, _, rest = rest.partition(token(placeholder))
        literals.append(before)
        slots.append(placeholder)
    missing = set(PLACEHOLDERS) - set(slots)
    if missing:
        raise ValueError(f"The layout has no placeholder for {', '.join(sorted(missing))}.")
    if slots[-1] != "foot":
        raise ValueError("The layout has a placeholder after the footer.")
    return Layout((*literals, rest), tuple(slots))


def _next_placeholder(html: str) -> str:
    places = {slot: html.find(token(slot)) for slot in PLACEHOLDERS}
    positions = [(position, slot) for slot, position in places.items() if position >= 0]
    return min(positions)[1] if positions else ""


def at_depth(layout: Layout, depth: int) -> Layout:
    """Return a layout for pages at another depth, since its links are relative to the site's root.

    MkDocs writes the path to the root as `../../../`, and as `"../../.."` where a script reads it.
    """
    if depth == LAYOUT_DEPTH:
        return layout
    root, bare = "../" * depth, f'"{"/".join([".."] * depth)}"'
    drawn, drawn_bare = "../" * LAYOUT_DEPTH, f'"{"/".join([".."] * LAYOUT_DEPTH)}"'
    literals = (literal.replace(drawn, root).replace(drawn_bare, bare) for literal in layout.literals)
    return Layout(tuple(literals), layout.placeholders)


def insert_content(layout: Layout, values: Mapping[str, str]) -> str:
    """Return the page: the layout's literals with `values` for the placeholders."""
    return f"{insert_above_footer(layout, values)}{values['foot']}{layout.literals[-1]}"


def insert_above_footer(layout: Layout, values: Mapping[str, str]) -> str:
    """Return the page above its footer."""
    parts = [layout.literals[0]]
    for slot, literal in zip(layout.placeholders[:-1], layout.literals[1:-1], strict=True):
        parts.append(values[slot])
        parts.append(literal)
    return "".join(parts)
