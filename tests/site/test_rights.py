from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.model.brief import Brief
from mujaz.model.provenance import Photo, Rights
from mujaz.render.page_head import render_head
from mujaz.site.rights import as_published, published_photo, published_quotes, published_segments
from tests.site import toy


@pytest.mark.parametrize(
    ("brief", "segments", "quotes"),
    [(toy.FULL, [1, 2], [2, None]), (toy.EXCERPT, [1], [1]), (toy.LINK, [], [None])],
)
def test_rights_decide_which_segments_and_quotes_are_published(
    brief: Brief, segments: list[int], quotes: list[int | None]
) -> None:
    assert [segment.number for segment in published_segments(brief)] == segments
    assert [quote.segment for quote in published_quotes(brief)] == quotes


def test_a_quote_that_loses_its_words_keeps_its_paraphrase() -> None:
    both = toy.LINK.quotes[0]._replace(reported=toy.both("She spoke.", "تكلمت."))
    (kept,) = published_quotes(toy.LINK._replace(quotes=(both,)))
    assert not kept.direct
    assert kept.reported == both.reported


def test_a_caption_is_source_text_and_a_credit_is_not() -> None:
    assert published_photo(toy.EXCERPT) == Photo(credit="Photographer")


def test_nothing_kept_back_reaches_a_page_a_head_an_export_or_the_search_index() -> None:
    pages = toy.pages().values()
    written = [repr(page) for page in pages]
    written += [render_head(page, toy.SETTINGS) for page in pages]
    written += [f"{path} {data.decode()}" for path, data in toy.files().items()]
    kept_back = ("secret", "2025-03-05-draft")
    assert [text for text in written if any(word in text.lower() for word in kept_back)] == []


def test_a_preview_shows_drafts_and_still_keeps_to_the_rights() -> None:
    shown = {it.brief.id: repr(it) for it in toy.shown(replace(toy.SETTINGS, drafts=True))}
    assert "SECRET" in shown.pop(toy.DRAFT.id)
    assert [text for text in shown.values() if "SECRET" in text] == []


@given(
    rights=st.sampled_from([Rights.EXCERPT, Rights.LINK]),
    marks=st.lists(st.booleans(), min_size=1, max_size=5),
    quoted=st.lists(st.none() | st.integers(1, 6), max_size=5),
)
def test_a_private_sentence_never_survives(
    rights: Rights, marks: list[bool], quoted: list[int | None]
) -> None:
    segments = tuple(
        toy.segment(number, f"source{number}.", f"target{number}.", excerpt=mark)
        for number, mark in enumerate(marks, 1)
    )
    quotes = tuple(toy.quote("salma", number, f"source{number}.", f"target{number}.") for number in quoted)
    shown = repr(as_published(toy.brief("2025-01-01-a", rights, segments, quotes)))
    public = {n for n, mark in enumerate(marks, 1) if mark} if rights is Rights.EXCERPT else set()
    numbers = {*range(1, len(marks) + 1), *quoted}
    leaked = [n for n in numbers - public if f"source{n}." in shown or f"target{n}." in shown]
    assert leaked == []
