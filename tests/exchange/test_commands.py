"""The commands `terms` and `xliff`: what they write, refuse and print."""

from pathlib import Path

import pytest

from mujaz.cli.main import run
from mujaz.schema.schema_path import SchemaKind, schema_line
from tests.casefile import read_case

CASE = read_case(Path(__file__).parent / "cases" / "xliff_export" / "markup.case")
PATH, TEXT = CASE.files[0]
TERMS = "- term: {ar: سوق}  # the word itself\n  renderings: {en: [market]}"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in ((PATH, TEXT.replace("\n", "\r\n")), ("content/terms/trade.yml", TERMS)):
        (tmp_path / "archive" / path).parent.mkdir(parents=True)
        (tmp_path / "archive" / path).write_bytes(text.encode())
    return tmp_path / "archive"


def files(root: Path) -> dict[str, bytes]:
    """Return all files of an archive, but for what git ignores: the lock of commands that write."""
    paths = (path for path in root.rglob("*") if path.is_file() and ".cache" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_a_brief_goes_out_and_comes_back_translated(root: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "market.xlf"
    assert run(root, ["xliff", "export", "2025-03-04-market", str(file)]) == 0
    assert capsys.readouterr().err == f"Wrote {file}.\n4 units, 3 of them to translate.\n"
    document = file.read_text(encoding="utf-8")
    assert '<note category="term">سوق = market</note>' in document
    file.write_text(
        document.replace("أرقام</source>", "أرقام</source><target>Figures</target>"), encoding="utf-8"
    )
    before = files(root)
    assert run(root, ["xliff", "import", str(file), "--dry-run"]) == 0
    assert files(root) == before
    assert run(root, ["xliff", "import", str(file)]) == 0
    assert f"{PATH}: 1 added, 0 replaced, 1 the same, 1 to look at." in capsys.readouterr().out
    changed = before[PATH].replace("## أرقام\r\n".encode(), "## أرقام\r\n\r\n> ## Figures\r\n".encode())
    assert files(root) == before | {PATH: changed}


def test_a_translation_that_differs_needs_a_word(root: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "market.xlf"
    run(root, ["xliff", "export", PATH, str(file)])
    document = file.read_text(encoding="utf-8").replace("The market opened this morning.", "It opened.")
    file.write_text(document, encoding="utf-8")
    before = files(root)
    assert run(root, ["xliff", "import", str(file)]) == 1
    errors = capsys.readouterr().err
    assert f"X103 (warning) The translation differs from the one at {PATH}:11:1, which is kept." in errors
    assert files(root) == before
    assert run(root, ["xliff", "import", str(file), "--replace"]) == 0
    assert files(root)[PATH] == before[PATH].replace(b"The market opened this morning.", b"It opened.")


def test_no_file_is_overwritten_by_an_export(root: Path, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "mine.xlf"
    file.write_text("mine", encoding="utf-8")
    assert run(root, ["xliff", "export", "market", str(file)]) == 2
    assert run(root, ["xliff", "export", PATH, str(file)]) == 2
    assert run(root, ["terms", "export", str(file)]) == 2
    errors = capsys.readouterr().err
    assert "There is no brief 'market' in briefs/. Did you mean '2025-03-04-market'?" in errors
    assert errors.count("T102 (error) The file exists already.") == 2
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_document_about_another_brief_or_none_is_refused(
    root: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "market.xlf"
    run(root, ["xliff", "export", PATH, str(file)])
    text = file.read_text(encoding="utf-8")
    for id in ("../../outside", "2025-03-05-market", ""):
        file.write_text(text.replace('id="2025-03-04-market"', f'id="{id}"'), encoding="utf-8")
        before = files(root)
        assert run(root, ["xliff", "import", str(file)]) == 2
        assert "There is no brief" in capsys.readouterr().err
        assert files(root) == before
    assert run(root, ["xliff", "import", str(tmp_path / "none.xlf")]) == 2
    assert "T102 (error) The file cannot be read" in capsys.readouterr().err


def test_a_brief_with_a_muddled_alignment_is_mended_first(
    root: Path, tmp_path: Path, capsys: Capture
) -> None:
    (root / PATH).write_text(TEXT.replace("\n\nوقالت", "\nوقالت"), encoding="utf-8")
    assert run(root, ["xliff", "export", PATH, str(tmp_path / "a.xlf")]) == 2
    assert f"{PATH}:12:1: A103 " in capsys.readouterr().err


def test_new_terms_are_added_at_the_end_and_nothing_else_moves(
    root: Path, tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "words.csv"
    rows = ("subject,term.ar,renderings.en", "trade,كيّال,measurer", "trade,سوق,market", "trade,سُوق,bazaar")
    file.write_text("\n".join((*rows, "water,سد,dam\n")), encoding="utf-8")
    before = files(root)
    assert run(root, ["terms", "import", str(file), "--dry-run"]) == 1
    assert files(root) == before
    assert run(root, ["terms", "import", str(file)]) == 1
    output = capsys.readouterr()
    assert "2 added, 1 known, 1 in conflict." in output.out
    assert (
        "words.csv:4:1: X104 (warning) \u2068'سُوق'\u2069 is known from content/terms/trade.yml:1:3"
        in output.err
    )
    dam = "- term: {ar: سد}\n  renderings: {en: [dam]}\n"
    measurer = "- term: {ar: كيّال}\n  renderings: {en: [measurer]}\n"
    schema = schema_line(SchemaKind.TERMS, "content/terms/water.yml")
    assert files(root) == before | {
        "content/terms/trade.yml": f"{TERMS}\n{measurer}".encode(),
        "content/terms/water.yml": f"{schema}\n{dam}".encode(),
    }
    assert run(root, ["terms", "import", str(file)]) == 1
    assert "0 added, 3 known, 1 in conflict." in capsys.readouterr().out


def test_a_termbase_that_cannot_be_read_is_not_added_to(root: Path, tmp_path: Path, capsys: Capture) -> None:
    (root / "content/terms/trade.yml").write_text("- term: {ar: سوق\n", encoding="utf-8")
    file = tmp_path / "words.csv"
    file.write_text("term.ar,renderings.en\nسوق,bazaar\n", encoding="utf-8")
    assert run(root, ["terms", "import", str(file)]) == 1
    errors = capsys.readouterr().err
    assert "content/terms/trade.yml:2:1: F102" in errors
    assert "Nothing was added. Mend content/terms/ first." in errors
    assert set(files(root)) == {PATH, "content/terms/trade.yml"}


@pytest.mark.parametrize(("form", "start"), [("csv", b"\xef\xbb\xbfsubject,term.ar"), ("tbx", b"<?xml ")])
def test_terms_go_to_standard_output_where_no_file_is_named(
    root: Path, capfdbinary: pytest.CaptureFixture[bytes], form: str, start: bytes
) -> None:
    assert run(root, ["terms", "export", "--format", form]) == 0
    assert capfdbinary.readouterr().out.startswith(start)
