"""Holds everything that the inputs of one run share: the archive, its matcher, and the user's options."""

from dataclasses import dataclass
from pathlib import Path

from mujaz.ingest.duplicates import ArticleIdentity, archive_identities
from mujaz.ingest.options import IngestOptions
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.memory.matches import EMPTY_MEMORY, TranslationMemory
from mujaz.memory.read_memory import read_memory
from mujaz.model.library import Library
from mujaz.read.library import read_library


@dataclass(frozen=True, slots=True)
class IngestContext:
    """Everything that the inputs of one run share."""

    library: Library
    matcher: Matcher
    options: IngestOptions
    identities: list[ArticleIdentity]
    """Articles that the archive has; grows with every draft of this run."""
    memory: TranslationMemory = EMPTY_MEMORY
    """Earlier translations of paragraphs."""


def open_ingest_context(root: Path, options: IngestOptions) -> IngestContext:
    """Read the archive below `root`. Faults in its files are ignored here: `check` reports them."""
    library = read_library(root)
    memory, _ = read_memory(root, library.briefs)
    return IngestContext(
        library, build_matcher(library.entities), options, list(archive_identities(library)), memory
    )
