"""Records of the state file fit the state and the kinds of files that are read."""

import os
from pathlib import Path

from mujaz.cache.state import State
from mujaz.cache.state_file import load_state, new_state
from mujaz.cache.state_record import VALUES
from mujaz.cache.stored_data import encode
from mujaz.read.read_file import RECORD_READERS
from tests.cache.test_stored_data import KEY, plant
from tests.small_archive.site import LittleSite


def test_a_state_that_removes_what_it_does_not_hold_is_damaged(tmp_path: Path) -> None:
    empty: tuple[list[str], dict[str, object]] = ([], {})
    tables = [empty, (["a.md"], {}), *[empty] * 5]
    plant(tmp_path, KEY, encode(((), (), b"", b"", (), b"", b"", None, *tables)))
    assert load_state(tmp_path, KEY)[1] == State(KEY)


def test_a_state_is_the_same_after_it_was_written(built_site: LittleSite) -> None:
    session = built_site.kept.session
    assert session is not None
    state = load_state(session.cache, session.state.key)[1]
    assert state == session.state
    assert state.record_files
    assert state.briefs


def test_every_kind_of_record_can_be_decoded() -> None:
    assert VALUES.keys() == RECORD_READERS.keys() | {"content/memory"}


def test_a_state_with_a_name_that_is_not_utf_8_is_not_kept(tmp_path: Path) -> None:
    file, state = new_state(tmp_path, KEY)
    file.save(state)
    state.names = (os.fsdecode(b"caf\xe9"),)
    file.save(state)
    assert load_state(tmp_path, KEY)[1] == State(KEY)
    state.names = ("coffee",)
    file.save(state)
    assert load_state(tmp_path, KEY)[1] == state
