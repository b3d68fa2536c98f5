"""The desk where inputs are taken in: the archive as far as it matters here, and what a person ordered."""

from dataclasses import dataclass
from pathlib import Path

from mujaz.ingest.duplicates import ArticleIdentity, archive_identities
from mujaz.ingest.options import IngestOptions
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.memory.matches import NOTHING, TranslationMemory
from mujaz.memory.read import read_memory
from mujaz.model.library import Library
from mujaz.read.library import read_library


@dataclass(frozen=True, slots=True)
class IngestContext:
    """What every input of one run shares."""

    library: Library
    matcher: Matcher
    options: IngestOptions
    identities: list[ArticleIdentity]
    """What the archive has; grows with every draft that this run makes."""
    memory: TranslationMemory = NOTHING
    """How paragraphs were translated before."""


def open_ingest_context(root: Path, wishes: IngestOptions) -> IngestContext:
    """Read the archive below `root`. What is wrong with its files is no matter here."""
    library = read_library(root)
    memory, _ = read_memory(root, library.briefs)
    return IngestContext(
        library, build_matcher(library.entities), wishes, list(archive_identities(library)), memory
    )
