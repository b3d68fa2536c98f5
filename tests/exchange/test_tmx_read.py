"""Memories of other tools: the units that are read, and the findings."""

from pathlib import Path

import pytest

from mujaz.exchange.tmx_read import Tmx, read_tmx
from mujaz.exchange.tmx_write import tmx_bytes
from mujaz.exchange.xml_records import MAX_DEPTH, MAX_LETTERS, MAX_PENDING_BYTES
from mujaz.model.finding import MujazError
from tests.casefile import Case, agree, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "tmx")
UNIT = '<tu><tuv xml:lang="ar"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>'


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_memory_is_read_and_what_is_wrong_has_its_place(case: Case) -> None:
    try:
        memory, findings = read_tmx("in.tmx", case["in.tmx"].encode())
    except MujazError as error:
        agree(case, str(error.finding))
        return
    assert read_tmx("out.tmx", tmx_bytes(memory)) == (memory, ())
    agree(case, "\n".join([*map(str, findings), *unit_lines(memory)]))


def unit_lines(memory: Tmx) -> list[str]:
    return [
        "; ".join([*(f"{v.language}: {v.text}" for v in unit.variants), f"from line {unit.location.line}"])
        for unit in memory.units
    ]


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("deep", "<a>" * (MAX_DEPTH + 1)),
        ("large", UNIT.format("a" * (MAX_LETTERS + 1))),
        ("endless", "<!--" + "a" * (MAX_PENDING_BYTES + 200_000)),
        ("wide", '<tu a="' + "a" * (MAX_LETTERS + 1) + '"/>'),
    ],
)
def test_what_is_too_large_is_refused(what: str, body: str) -> None:
    with pytest.raises(MujazError) as refused:
        read_tmx("in.tmx", f"<tmx><body>{body}".encode())
    assert (refused.value.finding.code, refused.value.finding.location.line) == ("X101", 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1256"])
def test_any_encoding_that_the_document_names_is_read(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    text = f'{declared}<tmx version="1.4"><body>{UNIT.format("سوق")}</body></tmx>'
    memory, findings = read_tmx("in.tmx", text.encode(encoding))
    assert [unit.variants[0].text for unit in memory.units] == ["سوق"]
    assert findings == ()


def test_a_memory_of_thousands_of_units_comes_back_whole() -> None:
    units = "".join(UNIT.format(f"السوق {number} <ph x='{number}'/>") for number in range(5000))
    memory, findings = read_tmx("a.tmx", f"<tmx version='1.4'><header/><body>{units}</body></tmx>".encode())
    assert (len(memory.units), findings) == (5000, ())
    assert read_tmx("b.tmx", tmx_bytes(memory)) == (memory, ())
