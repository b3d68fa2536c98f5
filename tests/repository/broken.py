"""Files that are wrong in every way that we could think of, as bytes and where they stand."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.project import BRIEF, OUTLET

BRIEFS = "briefs/2025/2025-04-01-broken.md"
ENTITY = "content/entities/broken.md"
OUTLETS = "content/outlets/broken.yml"
TERMS = "content/terms/broken.yml"
TAGS = "content/tags.yml"
HAND_PAGE = "content/pages/en/broken.md"
DEEP = 5_000
LONG = 3_000_000


def front(text: str) -> bytes:
    """Return a brief whose front matter is `text`."""
    return f"---\n{text}\n---\n\nمتن\n\n> Text\n".encode()


FILES: Mapping[str, tuple[str, bytes]] = {
    "UTF-16": (BRIEFS, BRIEF.encode("utf-16")),
    "UTF-16 without a mark": (BRIEFS, BRIEF.encode("utf-16-le")),
    "windows-1256": (BRIEFS, BRIEF.encode("cp1256")),
    "latin-1": (BRIEFS, "---\ntitle: été\n---\n".encode("latin-1")),
    "bytes that are not text": (BRIEFS, bytes(range(256)) * 4),
    "nothing at all": (BRIEFS, b""),
    "zero bytes": (BRIEFS, b"\0" * 300),
    "no front matter": (BRIEFS, "متن بلا رأس\n".encode()),
    "front matter that does not end": (BRIEFS, BRIEF.replace("---\n\n", "", 1).encode()),
    "a list as front matter": (BRIEFS, front("- a\n- b")),
    "a word as front matter": (BRIEFS, front("words")),
    "an open bracket": (BRIEFS, front("title: [a")),
    "an open quote": (BRIEFS, front("title: 'a")),
    "a tab": (BRIEFS, front("title:\n\tar: س")),
    "a colon in a text": (BRIEFS, front("title: a: b")),
    "a tag that runs code": (BRIEFS, front('title: !!python/object/apply:os.system ["true"]')),
    "an anchor": (BRIEFS, front("title: &a x\nlanguage: *a")),
    "an alias without anchor": (BRIEFS, front("title: *a")),
    "an anchor that holds itself": (BRIEFS, front("title: &a [*a]")),
    "a merge key": (BRIEFS, front("<<: {title: a}")),
    "a list as key": (BRIEFS, front("? [a]\n: b")),
    "two documents": (BRIEFS, b"---\ntitle: a\n--- b\n---\n\ntext\n"),
    "deep brackets": (BRIEFS, front("title: " + "[" * DEEP)),
    "a very long number": (BRIEFS, front("title: " + "9" * 10_000)),
    "a day that does not exist": (BRIEFS, BRIEF.replace("2025-03-04", "2025-13-45").encode()),
    "an address in brackets": (BRIEFS, BRIEF.replace("https://example.org/ar", "https://[x]/ar").encode()),
    "an anonymous quote without words": (
        BRIEFS,
        BRIEF.replace("---\n\n", "quotes: [{anonymous: {ar: قارئ, en: a reader}}]\n---\n\n", 1).encode(),
    ),
    "half a character": (BRIEFS, front('title: "\\ud800"')),
    "a character beyond the last": (BRIEFS, front('title: "\\UFFFFFFFF"')),
    "a file of three megabytes": (BRIEFS, BRIEF.encode() + b"x" * LONG),
    "a name with capitals": ("briefs/2025/2025-04-01-Broken.md", BRIEF.encode()),
    "a name without a day": ("briefs/2025/broken.md", BRIEF.encode()),
    "a name with markup": ('briefs/2025/2025-04-01-"><script>.md', BRIEF.encode()),
    "a name with a line break": ("briefs/2025/2025-04-01-a\nb.md", BRIEF.encode()),
    "a name with a direction override": ("briefs/2025/2025-04-01-\u202ea.md", BRIEF.encode()),
    "a name that is not UTF-8": (os.fsdecode(b"briefs/2025/2025-04-01-\xff.md"), BRIEF.encode()),
    "an entity's name that is not UTF-8": (
        os.fsdecode(b"content/entities/\xff.md"),
        b"---\ntype: person\n---\n",
    ),
    "an outlet's name that is not UTF-8": (os.fsdecode(b"content/outlets/\xff.yml"), OUTLET.encode()),
    "a page's name that is not UTF-8": (os.fsdecode(b"content/pages/en/\xff.md"), b"---\ntitle: x\n---\n"),
    "the wrong year's folder": ("briefs/1999/2025-04-01-broken.md", BRIEF.encode()),
    "an entity without front matter": (ENTITY, b"text\n"),
    "an entity without a name": (ENTITY, b"---\ntype: person\n---\n"),
    "an entity in UTF-16": (ENTITY, "---\ntype: person\n---\n".encode("utf-16")),
    "an outlet that is a list": (OUTLETS, b"- a\n"),
    "an outlet that is broken YAML": (OUTLETS, b"names: {ar: [\n"),
    "an outlet in windows-1256": (OUTLETS, OUTLET.encode("cp1256")),
    "terms that are a mapping": (TERMS, b"term: a\n"),
    "terms that are words": (TERMS, b"- a\n- b\n"),
    "tags that are a list": (TAGS, b"- a\n"),
    "tags that are broken YAML": (TAGS, b"a: b: c\n"),
    "a page in UTF-16": (HAND_PAGE, "---\ntitle: a\n---\n".encode("utf-16")),
}
"""What it is called, where it stands, what it holds."""


def link_to_a_file(root: Path) -> str:
    """Put a link that would publish a file from outside."""
    (root / BRIEFS).symlink_to("/etc/passwd")
    return BRIEFS


def link_to_itself(root: Path) -> str:
    (root / BRIEFS).symlink_to(BRIEFS)
    return BRIEFS


def linked_folder(root: Path) -> str:
    (root / "briefs/2024").symlink_to(root / "briefs/2025")
    return "briefs/2024"


def folder_with_the_name_of_a_file(root: Path) -> str:
    (root / BRIEFS).mkdir()
    return BRIEFS


def pipe(root: Path) -> str:
    """Put a file that is never done being read."""
    os.mkfifo(root / BRIEFS)
    return BRIEFS


def linked_capture(root: Path) -> str:
    place = root / "content/captures/secret.txt"
    place.parent.mkdir(parents=True)
    place.symlink_to("/etc/passwd")
    return "content/captures/secret.txt"


SPECIAL: tuple[Callable[[Path], str], ...] = (
    link_to_a_file,
    link_to_itself,
    linked_folder,
    folder_with_the_name_of_a_file,
    pipe,
    linked_capture,
)


def lay(root: Path, name: str) -> str:
    """Write one of FILES below `root` and return its path."""
    path, data = FILES[name]
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
    return path
