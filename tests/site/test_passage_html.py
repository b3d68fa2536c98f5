import re
from html import unescape
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.language.bidi_html import LEFT_TO_RIGHT_RUN, isolate_runs, runs
from mujaz.model.brief import Passage, Piece
from mujaz.model.location import Location
from mujaz.model.mention import Mention
from mujaz.site.passage_html import mention_link, passage_html
from tests.casefile import Case, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "bidi")
MARKUP = ["<p>", "</p>", "<em>", "</em>", "<br>", '<a href="https://a.example/">', "</a>"]
LETTERS = "سوق القمر abc U.S. 60 – 90 -5 <&> a@b.example, C++ (NATO)"


def opening(entity: str) -> str:
    return "" if entity == "gone" else mention_link(f"../{entity}/")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_runs_of_the_other_direction_are_set_apart(case: Case) -> None:
    lines = case["text"].strip("\n").split("\n")
    language = case["language"].strip()
    assert "\n".join(isolate_runs(line, language) for line in lines) == case.expect


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    words = st.lists(st.sampled_from(LETTERS.split(" ")), max_size=6).map(" ".join)
    pieces = draw(
        st.lists(
            st.one_of(
                words.map(lambda it: Piece(False, it)),
                st.sampled_from(MARKUP).map(lambda it: Piece(True, it)),
            ),
            max_size=6,
        )
    )
    length = sum(len(piece.value) for piece in pieces if not piece.markup)
    edges = sorted(draw(st.sets(st.integers(0, length), max_size=6)))
    mentions = (
        Mention(draw(st.sampled_from(["a", "b", "gone"])), start, end)
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    )
    return Passage(tuple(pieces), Location("a.md"), tuple(mentions))


@given(passages(), st.sampled_from(["ar", "en", "fa"]))
def test_without_its_tags_the_html_is_the_text(passage: Passage, language: str) -> None:
    html = passage_html(passage, language, opening)
    assert unescape(re.sub(r"<[^<>]*>", "", html)) == passage.text


@given(passages(), st.sampled_from(["ar", "en"]))
def test_our_tags_are_properly_nested(passage: Passage, language: str) -> None:
    html = passage_html(passage, language, opening)
    stack: list[str] = []
    for tag in re.findall(r"<(/?(?:bdi|a class))\b|(</a>)", html):
        name = tag[0] or tag[1]
        if name == "</a>":
            # The links of the text itself are markup pieces; only ours are on the stack.
            if stack and stack[-1] == "a class":
                stack.pop()
        elif name.startswith("/"):
            assert stack.pop() == name[1:]
        else:
            assert name not in stack
            stack.append(name)
    assert stack == []


def test_a_mention_that_markup_interrupts_is_linked_piece_by_piece() -> None:
    pieces = (Piece(False, "Moon "), Piece(True, "<em>"), Piece(False, "Council"), Piece(True, "</em>"))
    passage = Passage(pieces, Location("a.md"), (Mention("moon", 0, 12),))
    link = '<a href="../moon/">'
    assert passage_html(passage, "en", opening) == f"{link}Moon </a><em>{link}Council</a></em>"


def test_no_link_stands_inside_a_link_of_the_text() -> None:
    pieces = (Piece(True, '<a href="https://a.example/">'), Piece(False, "Moon"), Piece(True, "</a>"))
    passage = Passage(pieces, Location("a.md"), (Mention("moon", 0, 4),))
    assert passage_html(passage, "en", opening) == '<a href="https://a.example/">Moon</a>'


def test_a_link_inside_a_run_stands_inside_its_isolate() -> None:
    passage = Passage((Piece(False, "قال UNICEF Iraq أمس"),), Location("a.md"), (Mention("moon", 4, 10),))
    link = '<a href="../moon/">'
    assert passage_html(passage, "ar", opening) == f"قال <bdi>{link}UNICEF</a> Iraq</bdi> أمس"


BITS = ["سوق", " ", "-", "−", "+", "12", "٣", "abc", "U.S.", "a@b.c", "http://x.y/", "www.a.b", "60 – 90"]
SIGNS = [".", ",", "٫", ":", "/", "(", ")", "#", "_", "é", "C++", "-5", "=", "×", "\u00a0"]


@given(st.lists(st.sampled_from(BITS + SIGNS), max_size=12).map("".join))
def test_the_quick_search_for_runs_finds_what_the_plain_one_does(text: str) -> None:
    assert runs(text, "rtl") == tuple(match.span() for match in LEFT_TO_RIGHT_RUN.finditer(text))


LONG = ["1.", "1,", "1٣", "٣1", "-", "_", "+", "--1", "1-", "1 – ", "a@", "1@", "www.", "+1 ", "a. ", "a ("]


@pytest.mark.parametrize("piece", LONG)
def test_a_long_repetition_takes_linear_time(piece: str) -> None:
    """A square would take minutes here: 8,000 characters of `1.` took 6 s."""
    text = piece * (60_000 // len(piece))
    start = process_time()
    runs(text, "rtl")
    assert process_time() - start < 2
