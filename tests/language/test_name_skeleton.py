"""Names across scripts: what must sound alike, what must not, and how long ten thousand names take."""

from pathlib import Path

import pytest

from mujaz.check.translation.placement.consonant_classes import arabic_skeletons, latin_skeleton
from mujaz.language.name_skeleton import (
    Strictness,
    arabic_class_readings,
    arabic_classes,
    name_skeleton,
    skeletons,
)
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


@pytest.mark.parametrize("strictness", Strictness)
@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("ضياء", "Diya"), ("ظافر", "Zafer"), ("تشاد", "Chad"), ("صلاح", "Salah"), ("رضا", "Reza")],
)
def test_names_meet_at_every_strictness(arabic: str, latin: str, strictness: Strictness) -> None:
    assert set(skeletons(arabic, strictness)) & set(skeletons(latin, strictness))


@pytest.mark.parametrize(
    ("arabic", "latin"), [("ضياء", "Diya"), ("ظافر", "Zafer"), ("تشاد", "Chad"), ("والعظم", "Azm")]
)
def test_names_meet_in_the_quick_classes_of_translations(arabic: str, latin: str) -> None:
    assert latin_skeleton(latin) in arabic_skeletons(arabic)


def test_the_class_of_each_letter_comes_from_the_one_table() -> None:
    classes = {chr(code): sound for code, sound in arabic_classes().items()}
    assert [classes[letter] for letter in "بثظشغحوعخ"] == ["b", "t", "s", "s", "k", "", "", "", "k"]
    assert {("تش", "ش"), ("ث", "س"), ("ظ", "ض"), ("ض", "ز"), ("ذ", "ز")} <= set(arabic_class_readings())
