"""Readers see which machine drafted a translation, whether the brief says it in full or in a word."""

import pytest

from mujaz.model.machine_credit import MachineCredit
from mujaz.read.records.brief import read_brief
from mujaz.site.brief_view import brief_view
from mujaz.site.published_brief import published_brief
from tests.site import toy

BRIEF = "---\ntitle: {{ar: سوق}}\nlanguage: ar\ncredits: {{machine: {}}}\n---\n"


@pytest.mark.parametrize(
    ("written", "english", "arabic"),
    [
        (
            "{provider: openai, model: small-model, date: 2025-03-05}",
            "openai, small-model (March 5, 2025)",
            "openai, small-model (5 آذار 2025)",
        ),
        ("{provider: deepl}", "deepl", "deepl"),
        ("a friend's engine", "a friend's engine", "a friend's engine"),
        ("null", "", ""),
        ("", "", ""),
    ],
)
def test_a_page_names_the_machine(written: str, english: str, arabic: str) -> None:
    brief, findings = read_brief("briefs/2025/2025-03-04-market.md", BRIEF.format(written))
    assert brief is not None
    assert [finding for finding in findings if "machine" in finding.message] == []
    market = published_brief(toy.FULL._replace(credits=brief.credits), toy.RECORDS, toy.SETTINGS)
    assert market is not None
    assert [brief_view(market, language).machine for language in ("en", "ar")] == [english, arabic]


def test_a_machine_is_named_in_short() -> None:
    assert [MachineCredit("deepl").name, MachineCredit("openai", "m").name] == ["deepl", "openai, m"]
