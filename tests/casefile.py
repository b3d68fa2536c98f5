"""Case files: input and expected output in one text file that a translator could write.

    === briefs/2025/a.md
    (the file's text)
    === expect
    (what must come out)

A section begins with `=== name` on a line of its own. With ACCEPT=1 in the environment, `agree` rewrites the
`expect` sections instead of comparing them; the diff is then reviewed like any other.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

SECTION = re.compile(r"^=== (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    path: Path
    sections: tuple[tuple[str, str], ...]

    def __getitem__(self, name: str) -> str:
        return dict(self.sections)[name]

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """Every section that is an input file: its name holds a dot or a slash."""
        return tuple((name, text) for name, text in self.sections if "." in name or "/" in name)

    @property
    def expect(self) -> str:
        return self["expect"].strip("\n")


def read_case(path: Path) -> Case:
    """Return one case file's sections in order; text before the first section is a comment."""
    parts = SECTION.split(path.read_text(encoding="utf-8"))[1:]
    pairs = tuple(zip(parts[::2], (text.removeprefix("\n") for text in parts[1::2]), strict=True))
    return Case(path.stem, path, pairs)


def read_cases(folder: Path) -> list[Case]:
    """Return all `*.case` files below a folder, sorted by path."""
    return [read_case(path) for path in sorted(folder.rglob("*.case"))]


def write_files(case: Case, root: Path) -> None:
    """Lay the case's input files out below `root`."""
    for name, text in case.files:
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def agree(case: Case, actual: str) -> None:
    """Fail unless the case's `expect` section is `actual`; rewrite the section where ACCEPT=1 asks for it."""
    if os.environ.get("ACCEPT") == "1":
        before, _, _ = case.path.read_text(encoding="utf-8").rpartition("=== expect\n")
        case.path.write_text(f"{before}=== expect\n{actual}\n", encoding="utf-8")
        return
    assert actual == case.expect
