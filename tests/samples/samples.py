"""The sample archive at the root of the repository. An owner who has removed it loses these tests alone."""

from functools import cache

from mujaz.link.link import link
from mujaz.model.library import Library
from mujaz.read.library import read_library
from tests.project import ROOT

WITNESS = ROOT / "briefs/2025/2025-01-15-euphrates-level-rises.md"
"""One sample stands for all: where it is gone, the archive is somebody else's."""


def samples_are_here() -> bool:
    """Tell whether the repository still holds the samples that it came with."""
    return WITNESS.exists()


@cache
def sample_library() -> Library:
    """Return the samples, read and linked once for each process."""
    return link(read_library(ROOT))


def sample_texts() -> list[str]:
    """Return the text of each sample brief."""
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "briefs").glob("*/*.md"))]
