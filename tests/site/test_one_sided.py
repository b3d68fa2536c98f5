"""A name that only one column has is said to be in that one only."""

from mujaz.link.link import link_brief
from mujaz.link.matcher import build_matcher
from mujaz.site.segment_views import mentions_of
from tests.link.toy import brief, entities

MATCHER = build_matcher(
    entities("aden = ar عدن; en Aden\nfadi = ar فادي; en Fadi\nmualla = ar المعلا; en Mualla")
)


def test_a_name_counts_as_one_sided_by_the_whole_text_and_not_by_the_paragraph() -> None:
    linked = link_brief(
        brief(["وصل فادي إلى عدن", "ثم عاد"], ["He arrived in Aden", "Fadi came back from Mualla"]), MATCHER
    )
    counts, lonely = mentions_of(linked)
    assert dict(counts) == {"aden": 2, "fadi": 2, "mualla": 1}
    assert lonely == {"mualla": "target"}


def test_nothing_is_one_sided_before_the_translation_begins() -> None:
    _, lonely = mentions_of(link_brief(brief(["وصل فادي إلى عدن"]), MATCHER))
    assert lonely == {}
