"""The desk where inputs are taken in: the archive as far as it matters here, and what a person ordered."""

from dataclasses import dataclass
from pathlib import Path

from mujaz.ingest.duplicates import Seen, seen_in
from mujaz.ingest.options import Wishes
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.memory.matches import NOTHING, Memory
from mujaz.memory.read import read_memory
from mujaz.model.library import Library
from mujaz.read.library import read_library


@dataclass(frozen=True, slots=True)
class Desk:
    """What every input of one run shares."""

    library: Library
    matcher: Matcher
    wishes: Wishes
    seen: list[Seen]
    """What the archive has; grows with every draft that this run makes."""
    memory: Memory = NOTHING
    """How paragraphs were translated before."""


def open_desk(root: Path, wishes: Wishes) -> Desk:
    """Read the archive below `root`. What is wrong with its files is no matter here."""
    library = read_library(root)
    memory, _ = read_memory(root, library.briefs)
    return Desk(library, build_matcher(library.entities), wishes, list(seen_in(library)), memory)
