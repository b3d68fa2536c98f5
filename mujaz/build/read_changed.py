"""Read the briefs that have changed, in several processes where they are many."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from mujaz.build.profile import Profile
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import ParsedFile, read_brief_file
from mujaz.workers.processors import jobs_for
from mujaz.workers.spread import spread

BATCH = 100
"""Briefs read in one go."""
Found = TypeVar("Found")


@dataclass(slots=True)
class ReadWork(Generic[Found]):
    """The briefs that must be read. Each process that does a part has a copy of its own."""

    root: Path
    paths: Sequence[tuple[str, FileStamp]]
    of: Callable[[ParsedFile, FileStamp], Found]
    """What is made of one brief."""
    profile: Profile = field(default_factory=Profile)

    def begin(self) -> None:
        """Begin in another process, which counts its own seconds."""
        self.profile = Profile()

    def do(self, number: int) -> list[tuple[str, Found]]:
        """Read one batch and return each path with what it came to."""
        batch = self.paths[number * BATCH : (number + 1) * BATCH]
        return [(path, self.of(read_brief_file(self.root, path), now)) for path, now in batch]

    def done(self) -> dict[str, float]:
        """Return the seconds spent in each room."""
        return self.profile.seconds


def read_briefs(
    root: Path, paths: Sequence[tuple[str, FileStamp]], of: Callable[[ParsedFile, FileStamp], Found]
) -> Iterator[tuple[str, Found]]:
    """Yield each path with what `of` makes of its brief, in any order."""
    work = ReadWork(root, paths, of)
    for done in spread(work, -(-len(paths) // BATCH), jobs_for(len(paths)), work.profile.add):
        yield from done
