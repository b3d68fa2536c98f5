"""The segments, notes and findings of bodies."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.model.brief import Segment
from mujaz.read.body.markdown_body import read_markdown_body
from mujaz.read.body.read_body import read_body
from tests.casefile import Case, agree, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "segments")
words = st.text("ابتثج حخ", min_size=1).map(str.strip).filter(bool)


def segment_line(segment: Segment) -> str:
    target = segment.target.text if segment.target else "-"
    mark = " excerpt" if segment.excerpt else ""
    heading = f"{segment.number} {segment.block.value}{mark} line {segment.location.line}"
    return f"{heading}: {segment.source.text!r} = {target!r}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_body_falls_into_segments(case: Case) -> None:
    body = read_body("brief.md", case["body.md"], 1)
    lines = [segment_line(segment) for segment in body.segments]
    lines += [f"notes {language}: {html.strip()}" for language, html in body.notes.pairs]
    lines += [str(finding) for finding in body.findings]
    agree(case, "\n".join(lines))


@given(st.lists(words, min_size=1, max_size=5))
def test_every_source_paragraph_becomes_one_segment(paragraphs: list[str]) -> None:
    body = read_body("brief.md", "\n\n".join(f"{text}\n\n> x" for text in paragraphs), 1)
    assert [segment.source.text for segment in body.segments] == paragraphs


@given(st.lists(words, min_size=2, max_size=5, unique=True))
def test_an_anchor_survives_edits_to_its_neighbours(paragraphs: list[str]) -> None:
    before = read_body("brief.md", "\n\n".join(paragraphs), 1).segments
    after = read_body("brief.md", "\n\n".join([paragraphs[0], "zzz", *paragraphs[1:]]), 1).segments
    anchors = [segment.anchor for segment in after if segment.source.text != "zzz"]
    assert anchors == [segment.anchor for segment in before]
    assert len({segment.anchor for segment in after}) == len(after)


lines = st.text("اب .-+*#>[]()1_`<&\\!~|=\t\u00a0Nots", max_size=8)
blocks = st.one_of(
    lines,
    lines.map("> {}".format),
    words.map("## {}".format),
    words,
    words.map("> {}".format),
    st.sampled_from(
        ["", "", "> [untranslated]", "[excerpt] اب", "## Notes", "### ar", "  ", "> ## ب", "1) ا"]
    ),
)


@settings(max_examples=1500)
@given(st.lists(blocks, max_size=9))
def test_plain_and_markdown_readers_give_the_same_body(body_blocks: list[str]) -> None:
    body = "\n".join(body_blocks)
    assert read_body("brief.md", body, 1) == read_markdown_body("brief.md", body, 1)
