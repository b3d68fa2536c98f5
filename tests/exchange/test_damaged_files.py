"""Every damaged or hostile file gives a result or a finding with a location, never a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.exchange.segment_positions import parse_brief_file
from mujaz.exchange.tbx_read import read_tbx
from mujaz.exchange.tbx_write import tbx_bytes
from mujaz.exchange.term_csv import csv_bytes, read_csv
from mujaz.exchange.termbase import read_termbase, term_entries
from mujaz.exchange.terms_import import plan_import
from mujaz.exchange.tmx_read import read_tmx
from mujaz.exchange.tmx_write import tmx_bytes
from mujaz.exchange.xliff_import import import_targets
from mujaz.exchange.xliff_read import read_xliff
from mujaz.exchange.xliff_write import xliff_bytes
from mujaz.memory.archive_tmx import archive_tmx
from mujaz.model.finding import Finding, MujazError
from mujaz.read.library import read_library
from tests.casefile import read_case
from tests.project import ARCHIVE

CASE = read_case(Path(__file__).parent / "cases" / "xliff_export" / "markup.case")
PATH, TEXT = CASE.files[0]
BRIEF_FILE = parse_brief_file(PATH, TEXT.encode())
TERMS = term_entries(read_termbase(ARCHIVE)[0])[:4]
TMX = tmx_bytes(archive_tmx(read_library(ARCHIVE).briefs[-3:]))


def read_and_import(path: str, data: bytes) -> object:
    documents, _ = read_xliff(path, data)
    for document in documents:
        result = import_targets(BRIEF_FILE, document, replace=True)
        assert [span.source for span in result.brief_file.spans] == [span.source for span in BRIEF_FILE.spans]
    return documents


def read_and_plan(path: str, data: bytes) -> object:
    entries, _ = (read_csv if path.endswith(".csv") else read_tbx)(path, data)
    return plan_import((), entries, "imported")


def refusal(read: Callable[[str, bytes], object], name: str, data: bytes) -> Finding | None:
    """Return why a file is not read, None where it is. Anything but a refusal is a bug and is raised."""
    try:
        read(name, data)
    except MujazError as error:
        return error.finding
    return None


FORMATS: dict[str, tuple[Callable[[str, bytes], object], bytes]] = {
    "a.tmx": (read_tmx, TMX),
    "a.xlf": (read_and_import, xliff_bytes(BRIEF_FILE, {})),
    "a.tbx": (read_and_plan, tbx_bytes(TERMS, "Mujaz")),
    "a.csv": (read_and_plan, csv_bytes(TERMS)),
}
bits = st.sampled_from(
    [
        *(b"<", b">", b"&", b"</", b'"', b"\0", b"\xff", b"]]>", b"<!--", b"<![CDATA[", b"&#0;", b"&#xD800;"),
        *(b"<seg>", b"<target>", b"<term>", b'<cp hex="zz"/>', b'<cp hex="110000"/>', b"<unit/>", b"<tu/>"),
        *(b"xml:lang=''", b'id=""', b"\r", b"\n", b",", b";", b"|", b"\xef\xbb\xbf", b"\xe2\x80\xae"),
    ]
)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), bits), min_size=1, max_size=5))
def test_damaged_files_give_a_result_or_a_finding(name: str, damage: list[tuple[float, int, bytes]]) -> None:
    read, data = FORMATS[name]
    for position, removed, inserted in damage:
        start = int(position * len(data))
        data = data[:start] + inserted + data[start + removed :]
    finding = refusal(read, name, data)
    assert finding is None or (finding.location.path in {name, PATH} and finding.fix.endswith((".", "?")))


@pytest.mark.parametrize("name", FORMATS)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_result_or_a_finding(name: str, data: bytes) -> None:
    finding = refusal(FORMATS[name][0], name, data)
    assert finding is None or finding.code in {"T101", "X101", "X102"}


@pytest.mark.parametrize("name", ["a.tmx", "a.xlf", "a.tbx"])
def test_no_file_is_read_and_no_address_asked_for_a_document(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET", encoding="utf-8")
    read, data = FORMATS[name]
    head, _, rest = data.partition(b"\n")
    outside = f'<!DOCTYPE x SYSTEM "{secret.as_uri()}">'.encode()
    assert read(name, head + b"\n" + outside + rest) == read(name, data)
    for declared in (f'<!ENTITY s SYSTEM "{secret.as_uri()}">', "<!ENTITY s 'x'>", "<!ENTITY % s 'x'> %s;"):
        with pytest.raises(MujazError) as refused:
            read(name, head + b"\n" + f"<!DOCTYPE x [{declared}]>\n".encode() + rest)
        assert (refused.value.finding.code, refused.value.finding.location.line) == ("X101", 2)
