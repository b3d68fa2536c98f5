"""Linking whole briefs: laws of mentions, the segment of a quote, shared names."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.ingest.article import EntityMention, LineKind, Paragraph
from mujaz.ingest.attribution.mentions import mentions_in
from mujaz.language.affixes.for_name import affixes_for
from mujaz.language.folding import fold_key
from mujaz.link.conflicts import Conflict, conflicts
from mujaz.link.link import link, link_brief
from mujaz.link.matcher import build_matcher
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.model.provenance import Rights
from tests.link.toy import brief, entities, quote

RECORDS = entities("""
al-hasakah = ar الحسكة; en al-Hasakah
iraq = ar العراق; fa عراق; he עיראק; en Iraq
latakia = ar اللاذقية; en Latakia
ali = ar علي; ar علي حسن; en Ali; en Ali Hasan
us = ar الولايات المتحدة; en US; he ארצות הברית
america = fa آمریکا; ur امریکہ
""")
MATCHER = build_matcher(RECORDS)
NAMES = [alias for record in RECORDS.values() for alias in record.aliases]
PIECES = st.one_of(
    st.sampled_from([alias.name for alias in NAMES]),
    st.sampled_from(["و", "ب", "ل", "لل", "ال", "ו", "ב", "על", "على", "'s", "(", '"']),
    st.sampled_from([" ", "ـ", "َ", "\u200f", "\u200c"]),
    st.text(max_size=3),
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


def mentions(text: str, language: str) -> tuple[EntityMention, ...]:
    """Return the mentions in one paragraph that stands alone."""
    return mentions_in([Paragraph(text, LineKind.PARAGRAPH, 1)], language, MATCHER)


LANGUAGES = st.sampled_from(["ar", "fa", "ur", "he", "en", "fr"])


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_mentions_stand_in_order_and_never_overlap(text: str, language: str) -> None:
    found = mentions(text, language)
    assert all(mention.start < mention.end <= len(text) for mention in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_mention_is_written_as_a_name_of_its_entity(text: str, language: str) -> None:
    for mention in mentions(text, language):
        written = fold_key(text[mention.start : mention.end], language)
        assert written in _forms(mention.entity, language)


def _forms(entity: str, language: str) -> set[str]:
    """Every folded form of an entity's names, without the letters that a prefix has merged with."""
    return {
        fold_key(form[skip:], language)
        for alias in RECORDS[entity].aliases
        for form, skip in affixes_for(language, alias.name).variants(alias.name)
    }


@settings(deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_linking_twice_is_linking_once(sources: list[str]) -> None:
    once = link_brief(brief(sources, sources), MATCHER)
    assert link_brief(once, MATCHER) == once


def test_a_quote_knows_the_segment_that_holds_it_in_either_language() -> None:
    words = ({"ar": "«عاد التجار»"}, {"en": "“They came”"}, {"ar": "«لا أحد»"})
    quotes = [quote("ali", said) for said in words]
    linked = link_brief(brief(["مقدمة", "قال: «عاد التجار»."], ["They came", "x"], quotes=quotes), MATCHER)
    assert [found.segment for found in linked.quotes] == [2, 1, None]
    assert linked.entities == ("ali",)


def test_names_in_the_title_count_and_unknown_speakers_do_not() -> None:
    toy = brief(["نص"], title=Localized((("ar", "في العراق"), ("en", "In Iraq"))), quotes=(quote("nobody"),))
    assert link(Library(briefs=(toy,), entities=RECORDS)).briefs[0].entities == ("iraq",)


def test_names_in_passages_that_stay_private_support_but_are_not_listed() -> None:
    toy = brief(["في العراق", "وقال علي"])
    private = toy._replace(
        provenance=toy.provenance._replace(rights=Rights.EXCERPT),
        segments=(toy.segments[0], toy.segments[1]._replace(excerpt=True)),
    )
    linked = link_brief(private, MATCHER)
    assert linked.entities == ("ali",)
    assert [mention.entity for mention in linked.segments[0].source.mentions] == ["iraq"]


def test_a_shared_name_is_reported_with_all_who_share_it() -> None:
    shared = entities("b = ar طرابلس; en Tripoli\na = ar طرابلُس; en ?Tripoli\nc = ar بيروت")
    assert conflicts(shared) == (Conflict("طرابلُس", "ar", ("a", "b")),)
