"""Frames: what the host drew once, split at its slots, so that a page is a join of strings."""

from dataclasses import dataclass

SLOTS = ("head", "switch", "body")
"""The places in a frame that differ from page to page, in the order in which they stand."""


@dataclass(frozen=True, slots=True, order=True)
class FrameKey:
    """Which frame a page hangs in. Pages of one key share everything but their slots."""

    kind: str
    language: str
    depth: int
    """Folders below the root, since the host's links are relative."""


def token(slot: str) -> str:
    """Return what stands for a slot in the host's page: a word that no page of ours holds."""
    return f"mujaz0slot0{slot}0here"


@dataclass(frozen=True, slots=True)
class Frame:
    """A host page as literals and slot names, taking turns."""

    literals: tuple[str, ...]
    slots: tuple[str, ...]
    """One fewer than the literals."""


def parse_frame(html: str) -> Frame:
    """Split a host page at its tokens.

    Raises ValueError where a slot is missing, since pages would then lose their text without a word.
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
    return Frame((*literals, rest), tuple(slots))


def _next_slot(html: str) -> str:
    places = {slot: html.find(token(slot)) for slot in SLOTS}
    found = [(place, slot) for slot, place in places.items() if place >= 0]
    return min(found)[1] if found else ""


def splice(frame: Frame, values: dict[str, str]) -> str:
    """Return the page: the frame's literals with `values` in the slots."""
    parts = [frame.literals[0]]
    for slot, literal in zip(frame.slots, frame.literals[1:], strict=True):
        parts.append(values[slot])
        parts.append(literal)
    return "".join(parts)
