"""Fast paths equal plain ones: folding as bytes, and linking all texts of a brief together."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.language.folding import fold_table
from mujaz.language.folding.engine import SEPARATOR, fold_by_character, fold_with
from mujaz.language.folding.narrow import TABLES, fold_narrow
from mujaz.language.registry import press_languages
from mujaz.link.brief_rules import brief_rules
from mujaz.link.link import link_brief
from mujaz.link.matcher import prepare, resolve, scan, supported_by
from mujaz.model.brief import Brief, MentionRules
from mujaz.model.language import Localized, Text
from mujaz.model.mention import Mention
from tests.language.test_fold import TEXTS as SIGNS
from tests.link.test_link import LANGUAGES, MATCHER, TEXTS
from tests.link.toy import brief

RULES = st.sampled_from(
    [
        MentionRules(),
        MentionRules(pin=(("العراق", "ali"), ("على", "ali"))),
        MentionRules(ignore=("علي حسن", "Iraq"), declared=("us",)),
        MentionRules(pin=(("حسن", "latakia"),), ignore=("علي",)),
    ]
)


@settings(deadline=None)
@given(SIGNS, st.sampled_from(press_languages()))
def test_bytes_fold_as_characters_do(text: str, language: str) -> None:
    table = fold_table(language)
    fast, plain = fold_with(table, text), fold_by_character(table, text)
    assert (fast.text, list(fast.origin)) == (plain.text, list(plain.origin))


@settings(deadline=None)
@given(SIGNS)
def test_the_narrow_fold_is_one_whatever_the_alphabet(text: str) -> None:
    for table in TABLES:
        if table.byte_tables.encode(text) is not None:
            fast, plain = fold_with(table, text), fold_by_character(table, text)
            assert (fast.text, list(fast.origin)) == (plain.text, list(plain.origin))
            assert fold_narrow(text).text == plain.text


@settings(deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=4), TEXTS, LANGUAGES, RULES)
def test_a_brief_links_as_its_texts_do_one_by_one(
    columns: list[tuple[str, str]], title: str, language: str, rules: MentionRules
) -> None:
    sources, targets = zip(*columns, strict=True)
    toy = brief(
        sources, targets, language, rules=rules, title=Localized(((language, title), ("en", "In Iraq")))
    )
    linked = link_brief(toy, MATCHER)
    assert [*mentions_by_passage(linked)] == _one_by_one(toy)


def mentions_by_passage(linked: Brief) -> Iterator[tuple[Mention, ...]]:
    for segment in linked.segments:
        yield segment.source.mentions
        yield segment.target.mentions if segment.target else ()


def _one_by_one(toy: Brief) -> list[tuple[Mention, ...]]:
    passages = [
        text
        for segment in toy.segments
        for text in (
            Text(segment.source.text, toy.language),
            Text(segment.target.text if segment.target else "", toy.translation),
        )
    ]
    texts = [*toy.title.texts(), *passages]
    matches_by_text = [scan(MATCHER, text.value, text.language, brief_rules(toy.rules)) for text in texts]
    support = supported_by(match for matches in matches_by_text for match in matches) | set(
        toy.rules.declared
    )
    return [resolve(matches, support) for matches in matches_by_text][-len(passages) :]


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_a_rule_for_what_is_not_written_changes_nothing(text: str, language: str) -> None:
    """Where there are rules all places are judged; without them those inside of a name are passed over."""
    idle = brief_rules(MentionRules(ignore=("بلد لا يذكره أحد",)))
    assert scan(MATCHER, text, language) == scan(MATCHER, text, language, idle)


def test_no_name_goes_across_two_paragraphs() -> None:
    linked = link_brief(brief(["قال علي", "حسن"]), MATCHER)
    assert [*mentions_by_passage(linked)] == [(Mention("ali", 4, 7),), (), (), ()]


def test_a_text_that_holds_the_separator_is_linked_all_the_same() -> None:
    linked = link_brief(brief([f"{SEPARATOR}في العراق{SEPARATOR}", "علي"]), MATCHER)
    assert [*mentions_by_passage(linked)] == [(Mention("iraq", 4, 10),), (), (Mention("ali", 0, 3),), ()]


def test_a_language_can_be_prepared_before_its_first_text() -> None:
    prepare(MATCHER, ["ps-AF"])
    assert "ps" in MATCHER.finders
