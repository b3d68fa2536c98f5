"""Changes to front matter touch what they name and nothing else, however the file is written."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.entities.merge import plan_merge
from mujaz.entities.write_changes import FileChange, write_changes
from mujaz.entities.yaml_edits import FrontMatter, apply_edits
from mujaz.model.finding import MujazError
from mujaz.read.library import read_library

IDS = st.lists(st.from_regex(r"[a-z]{1,6}-[a-z]{1,4}", fullmatch=True), min_size=1, max_size=5, unique=True)
STYLES = ("in brackets", "spread over lines", "one a line")


def yaml_list(ids: list[str], style: str) -> str:
    if style == "one a line":
        return "".join(f"\n  - {name}   # {name}" for name in ids)
    inside = ", ".join(ids) if style == "in brackets" else "\n    " + ",\n    ".join(ids) + "\n  "
    return f" [{inside}]"


def file(ids: list[str], style: str, line_end: str = "\n") -> str:
    text = f"---\nbefore: 'x: [y]'\nlist:{yaml_list(ids, style)}\nafter: {{a: b}}\n---\n\n- list\n---\n"
    return text.replace("\n", line_end)


@settings(deadline=None)
@given(IDS, st.sampled_from(STYLES), st.integers(0, 4), st.sampled_from(["\n", "\r\n"]))
def test_an_item_goes_and_the_others_stay(ids: list[str], style: str, index: int, line_end: str) -> None:
    text = file(ids, style, line_end)
    front = FrontMatter(text)
    after = apply_edits(text, [front.remove_item(front.child("list"), index % len(ids))])
    others = [name for number, name in enumerate(ids) if number != index % len(ids)]
    assert FrontMatter(after).texts(FrontMatter(after).child("list")) == others
    assert _around(after) == _around(text)


@settings(deadline=None)
@given(IDS, IDS, st.sampled_from(STYLES))
def test_items_come_at_the_end_in_their_order(ids: list[str], new: list[str], style: str) -> None:
    text = file(ids, style)
    front = FrontMatter(text)
    after = apply_edits(text, front.append_items(front.child("list"), new))
    assert FrontMatter(after).texts(FrontMatter(after).child("list")) == [*ids, *new]
    assert _around(after) == _around(text)


@settings(deadline=None)
@given(IDS, st.sampled_from(STYLES))
def test_an_id_is_replaced_as_a_value_and_never_as_a_part_of_one(ids: list[str], style: str) -> None:
    text = file(ids, style)
    front = FrontMatter(text)
    after = apply_edits(text, front.rename(front.root, ids[0], "new-id"))
    assert FrontMatter(after).texts(FrontMatter(after).child("list")) == ["new-id", *ids[1:]]


def _around(text: str) -> tuple[str, str]:
    """Return what stands before and after the list."""
    return text.partition("list:")[0], text[text.index("after:") :]


RECORD = "---\ntype: place\nnames: {ar: عين, en: Ayn}\n---\n"
OTHER = "---\ntype: place\nnames: {ar: العين, en: Al Ain}\ncoordinates:\n  - 1.0\n  - 2.0\n---\n"
NAMING = "\ufeff---\ntype: place\nnames: {en: Wadi}\nrelations:\n  part-of: ain\n---\n\nThe valley of ain.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "content/entities"
    folder.mkdir(parents=True)
    (folder / "ayn.md").write_text(RECORD, encoding="utf-8")
    (folder / "ain.md").write_text(OTHER, encoding="utf-8")
    (folder / "wadi.md").write_bytes(NAMING.replace("\n", "\r\n").encode())
    return tmp_path


def test_a_merge_keeps_line_ends_marks_and_running_text(archive: Path) -> None:
    write_changes(archive, plan_merge(archive, read_library(archive), "ayn", "ain").changes)
    folder = archive / "content/entities"
    renamed = NAMING.replace("part-of: ain", "part-of: ayn").replace("\n", "\r\n")
    assert (folder / "wadi.md").read_bytes() == renamed.encode()
    joined = RECORD.replace(
        "}\n---", "}\naliases:\n  ar: [العين]\n  en: [Al Ain]\ncoordinates:\n  - 1.0\n  - 2.0\n---"
    )
    assert (folder / "ayn.md").read_text(encoding="utf-8") == joined
    assert sorted(path.name for path in folder.iterdir()) == ["ayn.md", "wadi.md"]


def test_where_one_file_cannot_be_written_none_is(archive: Path) -> None:
    before = {path: path.read_bytes() for path in archive.rglob("*.md")}
    changes = [
        FileChange("content/entities/ayn.md", RECORD, "changed"),
        FileChange("content/entities/ain.md", OTHER, None),
        FileChange("content/entities/wadi.md/no-folder.md", None, "new"),
    ]
    with pytest.raises(MujazError, match="nothing was changed"):
        write_changes(archive, changes)
    files = (path for path in archive.rglob("*") if path.is_file() and ".cache" not in path.parts)
    assert {path: path.read_bytes() for path in files} == before


def test_a_file_that_exists_is_never_overwritten_as_new(archive: Path) -> None:
    with pytest.raises(MujazError, match="exists already"):
        write_changes(archive, [FileChange("content/entities/ayn.md", None, "new")])
    assert (archive / "content/entities/ayn.md").read_text(encoding="utf-8") == RECORD
