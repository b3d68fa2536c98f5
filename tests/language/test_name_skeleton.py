"""Names across scripts: what must sound alike, what must not, and how long ten thousand names take."""

from pathlib import Path

import pytest

from mujaz.language.name_skeleton import name_skeleton, skeletons
from tests.casefile import read_case

CASE = read_case(Path(__file__).parent / "sounds.case")
PAIRS = [line.split(" = ") for line in CASE["alike"].splitlines()]
DIFFERENT = [line.split(" / ") for line in CASE["different"].splitlines()]


@pytest.mark.parametrize("pair", PAIRS, ids=" = ".join)
def test_one_name_in_two_scripts_sounds_alike(pair: list[str]) -> None:
    first, second = pair
    readings = {sounds for word in [first.replace(" ", "")] for sounds in skeletons(word)}
    assert name_skeleton(first) == name_skeleton(second) or readings & set(skeletons(second.replace(" ", "")))


@pytest.mark.parametrize("pair", DIFFERENT, ids=" / ".join)
def test_two_names_sound_different(pair: list[str]) -> None:
    assert name_skeleton(pair[0]) != name_skeleton(pair[1])
