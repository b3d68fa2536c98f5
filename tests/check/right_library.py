"""The library in which nothing is wrong, and what a case changes in it.

    === change briefs/2025/2025-03-04-library.md
    status: translated → status: reviewed
    === remove content/tags.yml
    === encode windows-1256 briefs/2025/2025-03-05-b.md
    (text, written in that encoding)
    === link briefs/2025/2025-03-05-b.md
    (what the symbolic link points to)

In a change, `⏎` stands for a line break; every change must fit. Any other section is a whole file.
"""

import shutil
from pathlib import Path

from tests.casefile import Case

RIGHT = Path(__file__).parent / "right"
BREAK, BECOMES = "⏎", " → "


def copy_of_right(folder: Path) -> Path:
    """Return a copy of the right library, for commands that leave their cache beside it."""
    return shutil.copytree(RIGHT, folder / "right")


def lay_case(case: Case, root: Path) -> None:
    """Copy the right library to `root` and apply the case's sections."""
    shutil.copytree(RIGHT, root, dirs_exist_ok=True)
    for name, text in case.sections:
        verb, _, path = name.partition(" ")
        if verb == "change":
            _change(root / path, text)
        elif verb == "remove":
            (root / path).unlink()
        elif verb == "encode":
            codec, _, path = path.partition(" ")
            (root / path).write_bytes(text.encode(codec))
        elif verb == "link":
            (root / path).symlink_to(text.strip())
        elif verb != "expect":
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")


def _change(place: Path, changes: str) -> None:
    text = place.read_text(encoding="utf-8")
    for line in changes.strip("\n").split("\n"):
        old, _, new = line.replace(BREAK, "\n").partition(BECOMES)
        assert old in text, f"'{old}' does not stand in {place.name}."
        text = text.replace(old, new, 1)
    place.write_text(text, encoding="utf-8")
