"""What is remembered of a text, as cases: briefs and memories, a question, the answer."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.language.folding import fold_key
from mujaz.memory.matches import build_memory, find_matches
from mujaz.memory.read_memory import read_memory
from mujaz.memory.translation_pairs import TranslationPair, single_line
from mujaz.model.location import Location
from mujaz.read.library import read_library
from tests.casefile import Case, agree, read_cases, write_files

CASES = read_cases(Path(__file__).parent / "cases")
AT = Location("a.tmx")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_was_translated_before_is_found(case: Case, tmp_path: Path) -> None:
    write_files(case, tmp_path)
    memory, findings = read_memory(tmp_path, read_library(tmp_path).briefs)
    lines = [str(finding) for finding in findings]
    for question in case["ask"].strip().split("\n"):
        source, target, text = question.split(" ", 2)
        lines.append(f"{source} {target} {text}")
        for match in find_matches(memory, text, (source, target)):
            turned = ", turned" if match.pair.reversed else ""
            lines.append(
                f"  {match.score} {match.kind.value} {match.pair.origin}{turned}: {match.pair.target}"
            )
    agree(case, "\n".join(lines))


arabic = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويىأإآةءًٌٍَُِّْـ 0123٠١٢", min_size=1, max_size=40)
pairs = st.lists(st.tuples(arabic, st.text("abcde ", min_size=1, max_size=20)), max_size=8)


def memory_of(held: list[tuple[str, str]]) -> list[TranslationPair]:
    texts = [(single_line(source), single_line(target)) for source, target in held]
    return [
        TranslationPair(source, target, "ar", "en", f"a.tmx#{n}", AT)
        for n, (source, target) in enumerate(texts)
    ]


@given(pairs)
def test_everything_remembered_is_found_again_by_its_own_text(held: list[tuple[str, str]]) -> None:
    known = memory_of(held)
    memory = build_memory(known)
    for pair in known:
        if pair.source and pair.target and fold_key(pair.source, "ar"):
            found = find_matches(memory, pair.source, ("ar-IQ", "en-GB"), max_matches=len(known))
            assert pair.target in {match.pair.target for match in found if match.score == 100}


@given(pairs, arabic, st.integers(1, 100), st.integers(1, 5))
def test_matches_keep_to_what_was_asked_for(
    held: list[tuple[str, str]], text: str, least: int, most: int
) -> None:
    found = find_matches(build_memory(memory_of(held)), text, ("ar", "en"), least, most)
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert all(least <= score <= 100 for score in scores)
    assert len(found) <= most
    assert len({match.pair.target for match in found}) == len(found)
