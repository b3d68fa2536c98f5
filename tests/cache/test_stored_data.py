"""The cache holds data and never code, whoever wrote it."""

import ast
import os
import pickle
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.msgpack import Decoder

import mujaz
from mujaz.build.check_changed import CACHE, check_changed
from mujaz.cache.build_key import build_key
from mujaz.cache.checksummed import new_file, read_regular, read_sealed, seal, write_sealed
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.state_file import NAME, SET_ASIDE, WORD, new_state
from mujaz.cache.state_record import StateRecord
from mujaz.cache.stored_data import decode
from mujaz.read.settings import read_settings
from tests.small_archive.site import LittleSite

KEY = "key"
PICKLES_FOR_OWN_PROCESSES = ("cluster", "workers")
"""Packages that pickle what goes from a process to its own workers, and read nothing that others left."""
RECORD = Decoder(StateRecord)


class Payload:
    """A value whose pickle makes a folder when it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.path),)


def plant(folder: Path, key: str, body: bytes) -> None:
    """Write a state file with a checksum that fits."""
    folder.mkdir(parents=True, exist_ok=True)
    record = len(body).to_bytes(WORD, "big") + seal(body, key.encode()) + body
    (folder / NAME).write_bytes((WORD + len(record)).to_bytes(WORD, "big") + record)


def test_code_in_the_state_of_a_check_does_not_run(site: LittleSite, tmp_path: Path) -> None:
    before = check_changed(site.root)
    settings = read_settings(site.root)[0]
    plant(site.root / CACHE, build_key(site.root, settings, "check"), pickle.dumps(Payload(tmp_path / "ran")))
    assert check_changed(site.root) == before
    assert not (tmp_path / "ran").exists()


def test_no_module_reads_code_from_files() -> None:
    package = Path(mujaz.__file__).parent
    modules = [
        it
        for it in package.rglob("*.py")
        if it.relative_to(package).parts[0] not in PICKLES_FOR_OWN_PROCESSES
    ]
    imports = [
        (module.name, alias.name)
        for module in modules
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import)
        for alias in node.names
    ]
    assert imports
    assert [it for it in imports if it[1] in {"pickle", "marshal", "shelve", "dbm"}] == []


@given(
    st.one_of(
        st.binary(max_size=200),
        st.sampled_from(
            [b"\x91", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff"]
        ).flatmap(lambda sign: st.integers(1, 20_000).map(lambda count: sign * count)),
    )
)
def test_anything_else_is_damage(body: bytes) -> None:
    with pytest.raises(CacheDamagedError):
        decode(RECORD, body)


@pytest.mark.skipif(os.name == "nt", reason="Links need rights of their own on Windows.")
def test_links_are_neither_read_nor_written_through(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"text")
    (tmp_path / SET_ASIDE).symlink_to(target)
    (tmp_path / "link").symlink_to(target)
    assert read_regular(tmp_path / "link") is None
    file, state = new_state(tmp_path, KEY)
    file.save(state)
    write_sealed(tmp_path / "link", b"key", b"body")
    assert read_sealed(tmp_path / "link", b"key") == b"body"
    with new_file(tmp_path / "link") as fresh:
        fresh.write(b"other")
    assert target.read_bytes() == b"text"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no named pipes.")
def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_no_cache(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_regular(tmp_path / "pipe") is None
    assert read_regular(tmp_path) is None


@pytest.mark.parametrize("name", [NAME, SET_ASIDE, f"{NAME}/folder", ""])
def test_a_check_goes_on_where_its_cache_has_another_shape(site: LittleSite, name: str) -> None:
    before = check_changed(site.root)
    shutil.rmtree(site.root / CACHE)
    if name:
        (site.root / CACHE / name).mkdir(parents=True)
    else:
        (site.root / CACHE).write_text("text", encoding="utf-8")
    assert [check_changed(site.root) for _ in range(2)] == [before] * 2
