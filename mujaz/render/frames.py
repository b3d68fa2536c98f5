"""Frames: what the host drew once, split at its slots, so that a page is a join of strings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

SLOTS = ("head", "switch", "body", "foot")
"""The places in a frame that differ from page to page, in the order in which they stand.

`foot` follows `body` at once: it is what a page shows of the archive around it."""
DRAWN_DEPTH = 3
"""Folders below the root at which the host draws every frame; other depths follow from it."""


@dataclass(frozen=True, slots=True, order=True)
class FrameKey:
    """Which frame a page hangs in. Pages of one key share everything but their slots and their depth."""

    kind: str
    language: str


def token(slot: str) -> str:
    """Return what stands for a slot in the host's page: a word that no page of ours holds."""
    return f"mujaz0slot0{slot}0here"


class Frame(NamedTuple):
    """A host page as literals and slot names, taking turns."""

    literals: tuple[str, ...]
    slots: tuple[str, ...]
    """One fewer than the literals."""


def parse_frame(html: str) -> Frame:
    """Split a host page at its tokens.

    Raises ValueError where a slot is missing, since pages would then lose their text without a word, or where
    the foot does not come last.
    """
    literals: list[str] = []
    slots: list[str] = []
    rest = html
    while found := _next_slot(rest):
        before, _, rest = rest.partition(token(found))
        literals.append(before)
        slots.append(found)
    missing = set(SLOTS) - set(slots)
    if missing:
        raise ValueError(f"The frame has no place for {', '.join(sorted(missing))}.")
    if slots[-1] != "foot":
        raise ValueError("The frame has a slot after the foot.")
    return Frame((*literals, rest), tuple(slots))


def _next_slot(html: str) -> str:
    places = {slot: html.find(token(slot)) for slot in SLOTS}
    found = [(place, slot) for slot, place in places.items() if place >= 0]
    return min(found)[1] if found else ""


def at_depth(frame: Frame, depth: int) -> Frame:
    """Return a frame for pages at another depth: the host's links are relative to the site's root.

    The host writes the way to the root as `../../../`, and as `"../../.."` where a script reads it.
    """
    if depth == DRAWN_DEPTH:
        return frame
    here, bare = "../" * depth, f'"{"/".join([".."] * depth)}"'
    drawn, drawn_bare = "../" * DRAWN_DEPTH, f'"{"/".join([".."] * DRAWN_DEPTH)}"'
    literals = (it.replace(drawn, here).replace(drawn_bare, bare) for it in frame.literals)
    return Frame(tuple(literals), frame.slots)


def splice(frame: Frame, values: Mapping[str, str]) -> str:
    """Return the page: the frame's literals with `values` in the slots."""
    return f"{splice_above(frame, values)}{values['foot']}{frame.literals[-1]}"


def splice_above(frame: Frame, values: Mapping[str, str]) -> str:
    """Return the page above its foot."""
    parts = [frame.literals[0]]
    for slot, literal in zip(frame.slots[:-1], frame.literals[1:-1], strict=True):
        parts.append(values[slot])
        parts.append(literal)
    return "".join(parts)
