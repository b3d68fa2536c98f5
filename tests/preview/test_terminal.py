"""What the preview says after each save."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.preview.terminal import BuildOutput, TerminalReport, is_warning_or_info

A = "briefs/2025/a.md:3:1: S102 (info) There is no archived copy. Save the page."
B = "briefs/2025/b.md:7:1: T301 (warning) 'a' is stretched. Write 'b'."
C = "briefs/2025/b.md:9:11: F106 (error) 'rights' must be one. Write one."
DONE = "Built 2 briefs."
FINDINGS = st.lists(st.sampled_from([A, A.replace(":3:", ":30:"), B, C, DONE]), max_size=8)


def said(told: TerminalReport, *lines: str, code: int = 0) -> list[str]:
    return list(told.new_lines(BuildOutput(code, lines)))


def test_only_what_is_new_is_said_and_the_rest_is_counted() -> None:
    told = TerminalReport()
    assert said(told, A, DONE) == [A, DONE]
    assert said(told, A, B, DONE) == [
        B,
        DONE,
        "1 finding is as before; 'python3 build.py check' prints everything.",
    ]
    assert said(told, B, DONE)[0] == DONE
    assert said(told, A, B, DONE)[0] == A


def test_a_finding_that_moved_with_its_line_is_not_new_and_a_second_one_is() -> None:
    told, moved = TerminalReport(), A.replace(":3:1:", ":5:2:")
    said(told, A, DONE)
    assert said(told, moved, DONE)[0] == DONE
    assert said(told, A, moved, DONE)[0] == moved


def test_an_error_is_said_as_long_as_it_is_there() -> None:
    told = TerminalReport()
    for _ in range(2):
        assert said(told, C, "Nothing was built.", code=1) == [C, "Nothing was built."]


def test_a_build_that_broke_forgets_nothing() -> None:
    told = TerminalReport()
    said(told, A, DONE)
    assert said(told, "TemplateSyntaxError: x", "The build broke.", code=2)[0] == "TemplateSyntaxError: x"
    assert said(told, A, DONE)[0] == DONE


@given(FINDINGS, FINDINGS)
def test_every_line_is_said_or_counted(first: list[str], second: list[str]) -> None:
    told = TerminalReport()
    assert said(told, *first) == first
    lines = said(told, *second)
    same = (
        int(lines.pop().partition(" ")[0]) if len(lines) and lines[-1].endswith("prints everything.") else 0
    )
    assert len(lines) + same == len(second)
    assert [line for line in lines if not is_warning_or_info(line)] == [
        line for line in second if not is_warning_or_info(line)
    ]
