"""An index that is patched after every edit is the index that a fresh build makes."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mujaz.search.brief_postings import BriefPostings, brief_postings
from mujaz.search.index_folder import FILES_FOLDER
from mujaz.search.update_index import Index, LazyPostings, update_index
from tests.search import toy
from tests.site.toy import SETTINGS
from tests.whole_index import index_files

WORDS = ["سوق", "قمح", "مدرسة", "جسر", "ماء", "طريق", "قطار", "ميناء", "سمك", "زيتون"]
ENGLISH = ["market", "wheat", "children", "leaves", "bridge", "shelves", "media"]
"""The plurals belong to two families each."""
NAMES = ["قاسم", "سمير", "محمد", "أحمد", "حسن", "علي", "مريم"]


@dataclass(slots=True)
class EditedArchive:
    """Lines of briefs and records that are edited, and how often each brief was loaded."""

    briefs: list[str]
    records: list[str]
    loaded: list[str] = field(default_factory=list)

    def lazy_postings(self) -> LazyPostings:
        ids = [line.split()[0].rstrip(":") for line in self.briefs]
        return LazyPostings(ids, [line.encode() for line in self.briefs], self._load)

    def _load(self, number: int) -> BriefPostings:
        self.loaded.append(self.briefs[number].split()[0].rstrip(":"))
        return brief_postings(toy.briefs(self.briefs)[number])

    def update_index(self, folder: Path) -> Index:
        self.loaded.clear()
        return update_index(folder, self.lazy_postings(), toy.records(self.records), toy.LABELS, SETTINGS)

    def new_index(self) -> dict[str, bytes]:
        postings = [brief_postings(brief) for brief in toy.briefs(self.briefs)]
        return dict(index_files(postings, toy.records(self.records), toy.LABELS, SETTINGS))


def published(index: Index) -> dict[str, bytes]:
    files = {f"search/{index.folder}/{name}": (index.files / name).read_bytes() for name in index.names}
    return {"search/manifest.json": index.manifest, **files}


def on_disk(folder: Path) -> list[str]:
    files = folder / FILES_FOLDER
    return sorted(path.relative_to(files).as_posix() for path in files.rglob("*") if path.is_file())


def text(chance: random.Random, words: Sequence[str], count: int) -> str:
    return " ".join(chance.choices(words, k=count))


def line(chance: random.Random, number: int) -> str:
    entities = f"e{chance.randrange(6)} e{chance.randrange(6)}"
    english = text(chance, ENGLISH, 5)
    return f"b{number} [{entities}]: {text(chance, WORDS, 12)} | {english}"


def archive(chance: random.Random) -> EditedArchive:
    records = [f"person e{number}: {text(chance, NAMES, 2)} | Name {number}" for number in range(6)]
    return EditedArchive([line(chance, number) for number in range(20)], records)


@pytest.mark.parametrize("seed", range(4))
def test_after_every_edit_the_index_is_that_of_a_fresh_build(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    edited = archive(chance)
    edited.update_index(tmp_path)
    for step in range(12):
        kind = chance.randrange(5)
        if kind < 2:
            number = chance.randrange(len(edited.briefs))
            edited.briefs[number] = f"{line(chance, number)} new{step}"
        elif kind == 2:
            edited.briefs.append(line(chance, len(edited.briefs)))
        elif kind == 3:
            edited.records[chance.randrange(6)] = f"person e{step % 6}: {text(chance, NAMES, 2)} جديد"
            edited.records = [
                f"person e{number}: {record.split(': ')[1]}" for number, record in enumerate(edited.records)
            ]
        else:
            del edited.briefs[chance.randrange(len(edited.briefs))]
        index = edited.update_index(tmp_path)
        assert published(index) == edited.new_index()
        assert on_disk(tmp_path) == list(index.names)


def test_an_edit_loads_only_the_brief_that_was_edited(tmp_path: Path) -> None:
    edited = archive(random.Random(1))
    edited.update_index(tmp_path)
    assert len(edited.loaded) == 20
    edited.update_index(tmp_path)
    assert edited.loaded == []
    edited.briefs[7] += " again"
    edited.update_index(tmp_path)
    assert edited.loaded == ["b7"]


def test_an_edit_writes_few_files_and_none_in_place(tmp_path: Path) -> None:
    edited = archive(random.Random(2))
    index = edited.update_index(tmp_path)
    before = {name: (index.files / name).stat().st_ino for name in index.names}
    edited.briefs[3] += " zebra"
    after = edited.update_index(tmp_path)
    changed = [name for name in after.names if before.get(name) != (after.files / name).stat().st_ino]
    assert "t/3.json" in changed
    assert [name for name in changed if name.startswith(("t/", "r/", "words/", "columns"))] == ["t/3.json"]


@pytest.mark.parametrize("damage", [b"", b"not a state", b"\0" * 400])
def test_a_damaged_state_is_not_trusted(tmp_path: Path, damage: bytes) -> None:
    edited = archive(random.Random(3))
    edited.update_index(tmp_path)
    (tmp_path / "state").write_bytes(damage)
    assert published(edited.update_index(tmp_path)) == edited.new_index()
    assert len(edited.loaded) == 20
