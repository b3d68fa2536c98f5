"""The inputs: files of a folder of corpora in every place, files of the test archive changed at random."""

from collections.abc import Iterator
from enum import Enum
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.faults.mutations import mutated
from mujaz.read.files import MAX_BYTES
from tests.project import ARCHIVE, BRIEF
from tests.repository.hostile_texts import hostile_strings, places

CORPUS_BATCH = 100
"""Files of the corpora that stand in one archive."""
CHANGED_FILES = 4
"""Most files of the archive that are changed at once."""
ARTICLE = "{}\n\nالبصرة – وكالات\n\n{}\n\nقال المدير: «{}».\n"


class Use(Enum):
    """What is done with an input."""

    ARCHIVE = "checked and built in the archive"
    ARTICLE = "given to new"
    XLIFF = "imported as XLIFF"
    TERMS = "imported as terms"
    MEMORY = "added to the memory"


class Input(NamedTuple):
    """One hostile file."""

    name: str
    """How to find it again, such as `naughty 31` or `seed 1, 40`."""
    path: str
    """Where it stands, below the archive or below a folder outside of it."""
    data: bytes


class Batch(NamedTuple):
    """Inputs that are tried together."""

    use: Use
    inputs: tuple[Input, ...]


def corpus_batches(folder: Path) -> Iterator[Batch]:
    """Yield all texts of the lists and all other files of a folder, in every place and as articles."""
    yield from _together(Use.ARCHIVE, _texts_in_places(folder))
    yield from _together(Use.ARCHIVE, _files_in_places(folder))
    yield from _together(Use.ARTICLE, _articles(folder))


def _together(use: Use, inputs: Iterator[Input]) -> Iterator[Batch]:
    while batch := tuple(islice(inputs, CORPUS_BATCH)):
        yield Batch(use, batch)


def _texts_in_places(folder: Path) -> Iterator[Input]:
    for number, text in enumerate(hostile_strings(folder)):
        for pattern, content in places(text):
            path = pattern.format(number)
            yield Input(f"text {number} in {path}", path, content.encode("utf-8", "surrogatepass"))


def _other_files(folder: Path) -> list[tuple[str, bytes]]:
    """Return the files that are no lists, with their names."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".json")
    return [(path.relative_to(folder).as_posix(), path.read_bytes()[: MAX_BYTES + 1]) for path in files]


def _files_in_places(folder: Path) -> Iterator[Input]:
    for number, (name, data) in enumerate(_other_files(folder)):
        yield Input(
            name, f"briefs/2025/2025-06-02-front-{number}.md", b"---\n" + data + b"\n---\n\nx\n\n> y\n"
        )
        yield Input(name, f"briefs/2025/2025-06-02-body-{number}.md", BRIEF.encode() + b"\n" + data)
        yield Input(name, f"content/outlets/file-{number}.yml", data)
        yield Input(name, f"content/terms/file-{number}.yml", data)


def _articles(folder: Path) -> Iterator[Input]:
    for number, text in enumerate(hostile_strings(folder)):
        data = ARTICLE.format(text, text, text).encode("utf-8", "surrogatepass")
        yield Input(f"text {number} as an article", f"text-{number}.txt", data)
        html = f"<html><title>{text}</title><body><h1>{text}</h1><p>{text}</p>{text}"
        yield Input(f"text {number} as a page", f"text-{number}.html", html.encode("utf-8", "surrogatepass"))
    for number, (name, data) in enumerate(_other_files(folder)):
        yield Input(name, f"file-{number}.txt", data)


def archive_files() -> dict[str, bytes]:
    """Return the files of the test archive by path; private texts and the settings are not among them."""
    files = (path for part in ("briefs", "content") for path in sorted((ARCHIVE / part).rglob("*")))
    return {path.relative_to(ARCHIVE).as_posix(): path.read_bytes() for path in files if path.is_file()}


def changed_archives(seed: int) -> Iterator[Batch]:
    """Yield archives of which some files are changed at random, without end."""
    files = archive_files()
    yield from _changed(Use.ARCHIVE, files, seed, CHANGED_FILES)


def changed_settings(seed: int) -> Iterator[Batch]:
    """Yield archives with changed settings, without end."""
    yield from _changed(Use.ARCHIVE, {"mkdocs.yml": (ARCHIVE / "mkdocs.yml").read_bytes()}, seed, 1)


def changed_articles(seed: int) -> Iterator[Batch]:
    """Yield the bodies of briefs as articles, changed at random, without end."""
    briefs = {path: data for path, data in archive_files().items() if path.startswith("briefs/")}
    bodies = {f"{Path(path).stem}.txt": data.partition(b"---\n\n")[2] for path, data in briefs.items()}
    yield from _changed(Use.ARTICLE, bodies, seed, CHANGED_FILES)


def changed_exchange(use: Use, path: str, data: bytes, seed: int) -> Iterator[Batch]:
    """Yield an exported file changed at random, without end."""
    yield from _changed(use, {path: data}, seed, 1)


def _changed(use: Use, files: dict[str, bytes], seed: int, most: int) -> Iterator[Batch]:
    others = list(files.values())
    for number in count():
        chance = Random(f"{seed} {number}")
        paths = chance.sample(sorted(files), min(len(files), chance.randrange(1, most + 1)))
        name = f"seed {seed}, {number}"
        yield Batch(use, tuple(Input(name, path, mutated(files[path], chance, others)) for path in paths))
