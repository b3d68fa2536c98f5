"""What is kept between builds may be damaged, and does not grow without end."""

from pathlib import Path
from random import Random

import pytest

from mujaz.build.build import DAMAGED, build
from mujaz.cache import compact as tidy
from tests.small_archive.open_files import open_files
from tests.small_archive.site import LittleSite
from tests.whole import differences


def cache_of(site: LittleSite) -> Path:
    (folder,) = (site.root / ".cache/sites").iterdir()
    return folder


def damage(place: Path, random: Random) -> None:
    """Cut a file short, change a byte of it, empty it, or take it away.

    A file in the site may be the same file by another name, so it is another one that takes its place.
    """
    data = bytearray(place.read_bytes())
    place.unlink()
    how = random.randrange(4)
    if how == 0:
        place.write_bytes(data[: random.randrange(len(data))])
    elif how == 1:
        data[random.randrange(len(data))] ^= 0xFF
        place.write_bytes(data)
    elif how == 2:
        place.write_bytes(b"")


@pytest.mark.parametrize("kept", [True, False], ids=["open session", "new process"])
@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_cache_is_thrown_away_and_made_again(built_site: LittleSite, seed: int, kept: bool) -> None:
    random = Random(seed)
    files = sorted(path for path in cache_of(built_site).rglob("*") if path.is_file())
    packs = [path for path in files if path.parent.name == "packs"]
    for place in random.sample(files, 9) if seed % 2 else packs:
        damage(place, random)
    built_site.little.pages["en/index"] = "Welcome again."
    built_site.little.outlets["horizon"] = "The Far Horizon"
    built_site.write()
    attempt = built_site.build() if kept else built_site.build_anew()
    assert attempt.code == 0, attempt.lines
    assert differences(built_site.files(), built_site.expected()) == []
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


def test_a_damaged_pack_is_told_of_and_the_build_goes_on(built_site: LittleSite) -> None:
    for pack in (cache_of(built_site) / "packs").iterdir():
        pack.write_bytes(b"\0" * pack.stat().st_size)
    built_site.little.pages["en/index"] = "Welcome again."
    built_site.write()
    said: list[str] = []
    assert build(built_site.order(), said.append) == 0
    assert DAMAGED in said
    assert differences(built_site.files(), built_site.expected()) == []


def test_many_builds_keep_few_packs_and_no_open_files(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidy, "MOST_PACKS", 3)
    monkeypatch.setattr(tidy, "SMALL", 3)
    before = open_files()
    for number, brief in enumerate(built_site.little.briefs.values()):
        brief.summary = f"other {number}"
        built_site.write()
        assert built_site.build().code == 0
        assert len(list((cache_of(built_site) / "packs").iterdir())) <= 4
    assert differences(built_site.files(), built_site.expected()) == []
    assert built_site.build_anew().code == 0
    assert built_site.build_anew().lines[-1].startswith("Built 13 briefs and 7 entities into ")
    assert open_files() <= before
