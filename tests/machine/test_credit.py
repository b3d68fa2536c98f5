"""Where the machine's name goes in a front matter, as cases, and that nothing else moves."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from mujaz.exchange.segment_positions import BriefFile, parse_brief_file
from mujaz.machine.credit import put_credit
from mujaz.model.machine_credit import MachineCredit
from tests.casefile import Case, agree, read_cases
from tests.exchange.texts import PATH, briefs

CASES = read_cases(Path(__file__).parent / "cases")
CREDIT = MachineCredit("openai", "small-model:8b", date(2025, 3, 5))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_machine_is_named_and_the_rest_stays(case: Case) -> None:
    text = f"---\ntitle: {{ar: سوق, en: A market}}\n{case['front.yml']}---\n"
    text_with_credit = put_credit(parse_brief_file(PATH, text.encode()), CREDIT).data.decode()
    agree(
        case,
        text_with_credit.removeprefix("---\ntitle: {ar: سوق, en: A market}\n")
        .removesuffix("---\n")
        .rstrip("\n"),
    )


@given(briefs())
def test_naming_a_machine_adds_two_lines_and_no_more(brief_file: BriefFile) -> None:
    changed = put_credit(brief_file, CREDIT)
    assert changed.brief.credits.machine == CREDIT
    added = [line for line in changed.lines if line not in brief_file.lines]
    assert [line.split(":")[0].strip() for line in added] == ["credits", "machine"]
    assert [line for line in changed.lines if line not in added] == list(brief_file.lines)
    assert put_credit(changed, CREDIT) == changed
