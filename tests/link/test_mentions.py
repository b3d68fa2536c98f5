"""Mentions, as cases: records, a text in two columns, and what must be linked in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.link.link import link_brief
from mujaz.link.matcher import build_matcher
from mujaz.model.brief import Brief, Passage
from tests.casefile import Case, read_cases
from tests.link.toy import brief, entities, rules

CASES = read_cases(Path(__file__).parent / "cases" / "mentions")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_mention_of_the_case_is_found_and_no_other(case: Case) -> None:
    assert "\n".join(_described(_linked(case))) == case.expect


def _linked(case: Case) -> Brief:
    sections = dict(case.sections)
    language = next(name.removeprefix("source ") for name in sections if name.startswith("source "))
    toy = brief(
        sections[f"source {language}"].splitlines(),
        sections.get("translation", "").splitlines(),
        language,
        rules=rules(sections.get("rules", "")),
    )
    return link_brief(toy, build_matcher(entities(sections["entities"])))


def _described(linked: Brief) -> Iterator[str]:
    for segment in linked.segments:
        for mark, side in (("", segment.source), ("> ", segment.target)):
            for line in _mentions(side) if side else ():
                yield f"{segment.number} {mark}{line}"
    yield " ".join(["entities:", *linked.entities])


def _mentions(side: Passage) -> Iterator[str]:
    for mention in side.mentions:
        yield f"{side.text[mention.start : mention.end]} -> {mention.entity}"
