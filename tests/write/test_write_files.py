"""People's files are written all or none, whatever ends the command, and whoever reads next finishes it."""

import json
import os
import stat
from pathlib import Path

import pytest
from filelock import FileLock

from mujaz.cli.main import run
from mujaz.model.finding import MujazError
from mujaz.publish.build_lock import locked
from mujaz.write.finish_writes import LOCK, finish_writes
from mujaz.write.journal import JOURNAL
from mujaz.write.whole_file import ENDING, temporary_file
from mujaz.write.write_files import FileWrite, write_files
from tests.small_archive.stopping import dying

OLD = {"briefs/2025/a.md": b"a", "content/entities/b.md": b"b", "content/tags.yml": b"tags"}
WRITES = (
    FileWrite("briefs/2025/a.md", b"A"),
    FileWrite("content/entities/b.md", None),
    FileWrite("content/entities/new/c.md", b"C", is_new=True),
    FileWrite("content/tags.yml", b"TAGS"),
)
NEW = {"briefs/2025/a.md": b"A", "content/entities/new/c.md": b"C", "content/tags.yml": b"TAGS"}


def archive(root: Path) -> Path:
    for path, data in OLD.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return archive(tmp_path / "archive")


def files(root: Path) -> dict[str, bytes]:
    """Return all files of an archive, but for the lock and a journal without its name."""
    unread = {LOCK, temporary_file(Path(JOURNAL)).as_posix()}
    paths = (path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    return {path: (root / path).read_bytes() for path in paths if path not in unread}


def refusal(root: Path, *writes: FileWrite) -> str:
    with pytest.raises(MujazError) as refused:
        write_files(root, writes)
    return str(refused.value.finding)


def test_all_files_are_written_and_nothing_else_stays(root: Path) -> None:
    (root / "briefs/2025/a.md").chmod(0o600)
    write_files(root, WRITES)
    assert files(root) == NEW
    assert stat.S_IMODE((root / "briefs/2025/a.md").stat().st_mode) == 0o600


def test_a_command_that_is_stopped_anywhere_is_finished_or_undone_by_the_next(tmp_path: Path) -> None:
    number, stopped, outcomes = 0, True, set()
    while stopped:
        root = archive(tmp_path / str(number))
        with dying(number) as ended:
            write_files(root, WRITES)
        finish_writes(root)
        assert files(root) in (OLD, NEW)
        outcomes.add("new" if files(root) == NEW else "old")
        stopped, number = ended[0], number + 1
    assert outcomes == {"old", "new"}
    assert number > 20


def test_whoever_finishes_may_be_stopped_too(tmp_path: Path) -> None:
    """Stop the writer after it has decided, and the one who finishes at each of its steps."""
    decided, number, stopped = _calls_until_decided(tmp_path), 0, True
    while stopped:
        root = archive(tmp_path / f"again-{number}")
        with dying(decided):
            write_files(root, WRITES)
        with dying(number) as ended:
            finish_writes(root)
        finish_writes(root)
        assert files(root) == NEW
        stopped, number = ended[0], number + 1
    assert number > len(WRITES)


def _calls_until_decided(folder: Path) -> int:
    """Return the first call at which a stopped writer has decided and done nothing yet."""
    for number in range(100):
        root = archive(folder / f"count-{number}")
        with dying(number):
            write_files(root, WRITES)
        if (root / JOURNAL).exists() and json.loads((root / JOURNAL).read_bytes())["decided"]:
            return number
    raise AssertionError


def half_done(root: Path, steps: int) -> None:
    """Stop a writer that has done so many steps of `WRITES`."""
    with dying(_calls_until_decided(root.parent) + steps):
        write_files(root, WRITES)


@pytest.mark.parametrize("reader", ["check", "build", "preview", "writer"])
def test_every_command_finishes_what_another_has_left(root: Path, reader: str) -> None:
    half_done(root, 2)
    assert (root / JOURNAL).exists()
    if reader == "preview":
        with locked(root):
            pass
    elif reader == "writer":
        write_files(root, [FileWrite("content/tags.yml", b"TAGS")])
    else:
        run(root, [reader])
    assert {path: data for path, data in files(root).items() if path.startswith(("briefs", "content"))} == NEW
    assert not (root / JOURNAL).exists()


def test_a_file_that_somebody_has_changed_since_is_not_overwritten(root: Path) -> None:
    half_done(root, 2)
    (root / "content/tags.yml").write_bytes(b"by hand")
    before = files(root)
    with pytest.raises(MujazError) as refused:
        finish_writes(root)
    assert str(refused.value.finding) == (
        "content/tags.yml:1:1: T102 (error) A command was stopped while it wrote 4 files, and this one has "
        f"changed since. Compare it with 'git diff', then delete {JOURNAL}."
    )
    assert files(root) == before


def test_what_is_still_being_written_is_left_alone(root: Path) -> None:
    half_done(root, 2)
    before = files(root)
    with FileLock(root / LOCK):
        finish_writes(root)
    assert files(root) == before


FORGED = {
    "outside": [["briefs/../../outside.md", None, None]],
    "absolute": [["/etc/passwd", None, None]],
    "another folder": [["theme_overrides/main.html", None, None]],
    "the root": [["briefs", None, None]],
    "no list": {"path": "briefs/2025/a.md"},
    "no stamp": [["briefs/2025/a.md", "x", None]],
    "true is no number": [["briefs/2025/a.md", [True, 1, 1], None]],
    "too short": [["briefs/2025/a.md"]],
}


@pytest.mark.parametrize("decided", [True, False])
@pytest.mark.parametrize("name", FORGED)
def test_a_journal_that_no_command_has_written_is_refused(root: Path, name: str, decided: bool) -> None:
    (root.parent / "outside.md").write_bytes(b"outside")
    (root / JOURNAL).parent.mkdir()
    (root / JOURNAL).write_text(json.dumps({"decided": decided, "steps": FORGED[name]}), encoding="utf-8")
    before = files(root.parent)
    with pytest.raises(MujazError, match=r"damaged, or no command has written it"):
        finish_writes(root)
    assert {path: data for path, data in files(root.parent).items() if not path.endswith("lock")} == before


@pytest.mark.parametrize("text", ["", "[", "[]", "null", "[" * 100_000, '{"steps": 1}', "\ufeff\0"])
def test_a_damaged_journal_is_a_finding(root: Path, text: str) -> None:
    (root / JOURNAL).parent.mkdir()
    (root / JOURNAL).write_text(text, encoding="utf-8")
    with pytest.raises(MujazError, match=r"git status.*delete \.cache/writes\.json"):
        finish_writes(root)
    assert files(root) == {**OLD, JOURNAL: text.encode()}


def test_a_forged_journal_that_guesses_no_inode_removes_nothing(root: Path) -> None:
    (root / JOURNAL).parent.mkdir()
    forged = {"decided": True, "steps": [["briefs/2025/a.md", [1, 1, 1], None]]}
    (root / JOURNAL).write_text(json.dumps(forged), encoding="utf-8")
    with pytest.raises(MujazError, match="has changed since"):
        finish_writes(root)
    assert (root / "briefs/2025/a.md").read_bytes() == b"a"


@pytest.mark.skipif(os.name != "posix", reason="Links are made as POSIX systems make them.")
def test_a_link_is_not_written_through(root: Path) -> None:
    (root.parent / "elsewhere").mkdir()
    (root / "briefs/2026").symlink_to(root.parent / "elsewhere")
    assert "T102 (error) This is a symbolic link." in refusal(root, FileWrite("briefs/2026/a.md", b"A"))
    assert files(root) == OLD
    assert list((root.parent / "elsewhere").iterdir()) == []


def test_a_new_file_never_replaces_another(root: Path) -> None:
    new = FileWrite("content/tags.yml", b"mine", is_new=True)
    assert "content/tags.yml:1:1: T102 (error) The file exists already." in refusal(root, WRITES[0], new)
    assert files(root) == OLD


def test_a_folder_that_cannot_be_made_changes_nothing(root: Path) -> None:
    below_a_file = FileWrite("content/tags.yml/c.md", b"C", is_new=True)
    message = refusal(root, WRITES[0], below_a_file)
    assert message.startswith("content/tags.yml/c.md:1:1: T102 (error) The file cannot be written (")
    assert "nothing was changed." in message
    assert files(root) == OLD


@pytest.mark.parametrize("call", ["fsync", "replace", "unlink"])
def test_a_full_disk_is_told_with_its_remedy_and_changes_nothing(
    root: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the first call that concerns the last file fail, the ones before it done."""
    real = getattr(os, call)

    def full(*given: object, **named: object) -> object:
        if "tags.yml" in str(given[0]) or call == "fsync":
            raise OSError(28, "No space left on device")
        return real(*given, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        writes = [*WRITES[:-1], FileWrite("content/tags.yml", None)] if call == "unlink" else WRITES
        message = refusal(root, *writes)
    assert "(No space left on device); nothing was changed. Make room on the disk" in message
    finish_writes(root)
    left = {path for path in files(root) if path.endswith(ENDING)} if call == "unlink" else set()
    assert {path: data for path, data in files(root).items() if path not in left} == OLD


def test_a_file_that_cannot_be_restored_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    half_done_writes = [WRITES[0], FileWrite("content/tags.yml", b"TAGS")]
    real = os.replace

    def full(source: str, target: str) -> None:
        if "tags.yml" in str(target) or Path(root / "briefs/2025/a.md").read_bytes() == b"A":
            raise OSError(28, "No space left on device")
        real(source, target)

    monkeypatch.setattr(os, "replace", full)
    message = refusal(root, *half_done_writes)
    assert message.startswith("briefs/2025/a.md:1:1: T102 (error) Several files were to be written, and this")


def test_a_temporary_file_that_an_older_run_left_is_no_obstacle(root: Path) -> None:
    temporary_file(root / "briefs/2025/a.md").write_bytes(b"half")
    write_files(root, WRITES)
    assert files(root) == NEW
