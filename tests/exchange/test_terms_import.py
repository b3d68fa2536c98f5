"""Imports and exports of terms: new, known and conflicting terms, and nothing lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.exchange.tbx_read import read_tbx
from mujaz.exchange.tbx_write import tbx_bytes
from mujaz.exchange.term_csv import csv_bytes, read_csv
from mujaz.exchange.term_hints import find_terms, term_hint
from mujaz.exchange.term_yaml import term_yaml
from mujaz.exchange.termbase import TermEntry, read_termbase, term_entries
from mujaz.exchange.terms_import import TermsPlan, plan_import
from mujaz.model.finding import Finding, MujazError
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.records import Term
from mujaz.read.records.terms import read_terms
from tests.casefile import Case, agree, read_cases, write_files
from tests.exchange.comparable_content import comparable_content
from tests.project import ARCHIVE

CASES = read_cases(Path(__file__).parent / "cases" / "terms")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_import_says_what_is_new_known_and_contradicted(case: Case, tmp_path: Path) -> None:
    write_files(case, tmp_path)
    own, broken = read_termbase(tmp_path)
    assert broken == ()
    name, text = next(pair for pair in case.files if not pair[0].startswith("content/"))
    try:
        entries, findings = (read_csv if name.endswith(".csv") else read_tbx)(name, text.encode())
    except MujazError as error:
        agree(case, str(error.finding))
        return
    agree(case, plan_report(findings, plan_import(own, entries, Path(name).stem)))


def plan_report(findings: tuple[Finding, ...], plan: TermsPlan) -> str:
    counts = f"{len(plan.added)} added, {plan.known_count} known, {len(plan.conflicts)} in conflict"
    files = [f"\n{path}\n{text}".rstrip("\n") for path, text in plan.additions]
    return "\n".join([*map(str, (*findings, *plan.conflicts)), counts, *files])


def same(one: TermEntry, other: TermEntry) -> bool:
    return one.subject == other.subject and comparable_content(one.term) == comparable_content(other.term)


def test_a_termbase_comes_back_from_tbx_and_csv() -> None:
    terms, findings = read_termbase(ARCHIVE)
    entries = term_entries(terms)
    assert (len(entries), findings) == (5, ())
    for read, wrong in (
        read_tbx("a.tbx", tbx_bytes(entries, "Mujaz")),
        read_csv("a.csv", csv_bytes(entries)),
    ):
        assert wrong == ()
        assert all(same(one, other) for one, other in zip(entries, read, strict=True))


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1
).filter(lambda text: "\ufffe" not in text and "\uffff" not in text and text == text.strip())
phrases = st.lists(
    texts | st.sampled_from(["=1+1", "a | b", "yes", "~", "- x", "a: b", "'=a"]), min_size=1, max_size=3
)
phrase = phrases.map(" ".join).filter(lambda text: text == " ".join(text.split()))
unique = st.lists(phrase, max_size=3, unique=True).map(tuple)
terms = st.builds(
    lambda term, agreed, refused, note: Term(
        Localized((("ar", term),)),
        (("en", agreed),) if agreed else (),
        (("en", refused),) if refused else (),
        Localized((("en", note),)) if note else Localized(),
        Location("content/terms/a.yml"),
    ),
    *(phrase, unique, unique, st.just("") | phrase),
)


@given(st.lists(terms, min_size=1, max_size=4))
def test_any_termbase_comes_back_from_tbx_csv_and_yaml(written_terms: list[Term]) -> None:
    entries = tuple(TermEntry("water", term) for term in written_terms)
    for read, wrong in (
        read_tbx("a.tbx", tbx_bytes(entries, "Mujaz")),
        read_csv("a.csv", csv_bytes(entries)),
    ):
        assert wrong == ()
        assert all(same(one, other) for one, other in zip(entries, read, strict=True))
    again, findings = read_terms("a.yml", "".join(map(term_yaml, written_terms)))
    assert findings == ()
    assert list(map(comparable_content, again)) == list(map(comparable_content, written_terms))


def test_a_spreadsheet_never_takes_a_term_for_a_formula() -> None:
    term = Term(Localized((("ar", "=HYPERLINK(1)"),)), (), (), Localized(), Location("a.yml"))
    assert csv_bytes((TermEntry("a", term),)).decode().split("\r\n")[1] == "a,'=HYPERLINK(1)"


def test_terms_are_found_with_prefixes_and_in_other_spellings() -> None:
    all_terms, _ = read_terms(
        "a.yml",
        "- term: {ar: الأراضي البعلية}\n  renderings: {en: [rain-fed land]}\n"
        "  forbidden: {en: [Baal lands]}\n"
        "- term: {ar: صندوق}\n",
    )
    matches = list(find_terms("وتراجع المحصول في الاراضي البعليه وبالأراضي الأخرى.", "ar", all_terms))
    assert [term_hint(term, "en") for term in matches] == [
        "الأراضي البعلية = rain-fed land (not: Baal lands)"
    ]
