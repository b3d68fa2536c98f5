"""Fragments on disk: what was put there comes back, however much of it is held in memory."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from mujaz.cache import fragment_store as pack
from mujaz.cache.fragment_store import CacheDamagedError, Packed, PackReader, PackWriter

NAMES = ("card.en", "row.en", "title.ar")


def texts(brief: str) -> dict[str, str]:
    return {"card.en": f"Card of {brief}", "row.en": f"<b>{brief}</b>", "title.ar": f"عنوان {brief}"}


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Packed]:
    with closing(PackWriter(tmp_path, "one")) as one, closing(PackWriter(tmp_path, "two")) as two:
        return {
            brief: (one if number % 3 else two).add(texts(brief).values())
            for number, brief in enumerate(f"brief-{it:02}" for it in range(40))
        }


@pytest.fixture
def reader(tmp_path: Path, places: dict[str, Packed]) -> Iterator[PackReader]:
    with closing(PackReader(tmp_path, NAMES, places)) as found:
        yield found


def test_fragments_come_back_whether_held_or_not(
    reader: PackReader, places: dict[str, Packed], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack, "MOST_HELD", 8)
    chance = random.Random(7)
    for _ in range(600):
        brief, name = chance.choice(list(places)), chance.choice(NAMES)
        assert reader.get(brief, name) == texts(brief)[name]
    assert {name: 0 < len(held) <= 8 for name, held in reader.held.items()} == {
        "row.en": True,
        "title.ar": True,
    }


def test_what_is_held_is_not_read_again(
    reader: PackReader, places: dict[str, Packed], tmp_path: Path
) -> None:
    first = [reader.get("brief-03", name) for name in NAMES]
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"")
    assert [reader.get("brief-03", name) for name in NAMES[1:]] == first[1:]
    with pytest.raises(CacheDamagedError):
        reader.get("brief-03", "card.en")


def test_a_changed_byte_is_seen(tmp_path: Path, reader: PackReader, places: dict[str, Packed]) -> None:
    place = tmp_path / places["brief-07"].pack
    place.write_bytes(place.read_bytes().replace(b"<b>brief-07</b>", b"<b>brief-08</b>"))
    with pytest.raises(CacheDamagedError):
        reader.get("brief-07", "row.en")
    assert reader.get("brief-08", "row.en") == "<b>brief-08</b>"
