"""The glossary: each language looks terms up in its own alphabet."""

from dataclasses import replace

from mujaz.model.page import Page
from mujaz.model.records import Term
from mujaz.read.records.terms import read_terms
from mujaz.site.kinds.glossary import all_series
from mujaz.site.views.records import GlossaryView
from tests.site import toy

TERMS = """\
- term: {ar: منسوب المياه}
  renderings: {en: [water level, river level]}
  forbidden: {en: [water score]}
  note: {en: Of a river., ar: للنهر.}
- term: {ar: الأراضي البعلية}
  renderings: {en: [rain-fed land]}
- term: {fa: تالاب}
- term: {ar: آفة زراعية}
  renderings: {en: [crop pest]}
- term: {ar: إعادة فرز}
  renderings: {en: [recount]}
- term: {ar: إعادة فرز}
"""


def glossary(terms: tuple[Term, ...], language: str) -> Page:
    """Return the one page of a glossary with these terms."""
    archive = toy.archive()
    (series,) = all_series(replace(archive, records=replace(archive.records, terms=terms)), language)
    return series.make_page(0)


def told(language: str) -> list[str]:
    """Return the page line by line: letters, then headwords with what stands beside them."""
    terms, _ = read_terms("content/terms/a.yml", TERMS)
    page = glossary(terms, language)
    assert isinstance(page.view, GlossaryView)
    lines = [page.address]
    for group in page.view.groups:
        lines.append(f"{group.heading.value} ({group.heading.language})")
        for term in group.terms:
            sides = (*term.originals, *term.agreed, *term.refused, term.note)
            lines.append("  " + "; ".join([term.headword.value, *(text.value for text in sides if text)]))
    return lines


def test_the_english_glossary_is_in_english_order() -> None:
    assert told("en") == [
        "en/glossary/",
        "C (en)",
        "  crop pest; آفة زراعية",
        "R (en)",
        "  rain-fed land; الأراضي البعلية",
        "  recount; إعادة فرز",
        "W (en)",
        "  water level; منسوب المياه; river level; water score; Of a river.",
        "ا (ar)",
        "  إعادة فرز",
        "ت (fa)",
        "  تالاب",
    ]


def test_the_arabic_glossary_is_in_arabic_order_and_the_article_does_not_count() -> None:
    assert told("ar") == [
        "ar/glossary/",
        "ا (ar)",
        "  الأراضي البعلية; rain-fed land",
        "  إعادة فرز; recount",
        "  إعادة فرز",
        "  آفة زراعية; crop pest",
        "م (ar)",
        "  منسوب المياه; water level; river level; water score; للنهر.",
        "ت (fa)",
        "  تالاب",
    ]


def test_a_term_has_the_same_anchor_in_both_languages_and_no_two_share_one() -> None:
    terms, _ = read_terms("content/terms/a.yml", TERMS)
    found = []
    for language in ("en", "ar"):
        page = glossary(terms, language)
        assert isinstance(page.view, GlossaryView)
        found.append([term.anchor for group in page.view.groups for term in group.terms])
    assert sorted(found[0]) == sorted(found[1])
    assert len(set(found[0])) == len(terms)
