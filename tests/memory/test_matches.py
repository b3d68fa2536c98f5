"""Matches of the translation memory, as cases: briefs and memories, a query, the matches."""

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


def pairs_of(texts_and_translations: list[tuple[str, str]]) -> list[TranslationPair]:
    texts = [(single_line(source), single_line(target)) for source, target in texts_and_translations]
    return [
        TranslationPair(source, target, "ar", "en", f"a.tmx#{n}", AT)
        for n, (source, target) in enumerate(texts)
    ]


@given(pairs)
def test_everything_remembered_is_found_again_by_its_own_text(texts: list[tuple[str, str]]) -> None:
    all_pairs = pairs_of(texts)
    memory = build_memory(all_pairs)
    for pair in all_pairs:
        if pair.source and pair.target and fold_key(pair.source, "ar"):
            matches = find_matches(memory, pair.source, ("ar-IQ", "en-GB"), max_matches=len(all_pairs))
            assert pair.target in {match.pair.target for match in matches if match.score == 100}


@given(pairs, arabic, st.integers(1, 100), st.integers(1, 5))
def test_matches_keep_to_what_was_asked_for(
    texts: list[tuple[str, str]], text: str, min_score: int, max_matches: int
) -> None:
    matches = find_matches(build_memory(pairs_of(texts)), text, ("ar", "en"), min_score, max_matches)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(min_score <= score <= 100 for score in scores)
    assert len(matches) <= max_matches
    assert len({match.pair.target for match in matches}) == len(matches)
