"""What becomes of each letter: written (`SURFACE`), and folded for matching (`FOLD`). The rules are data."""

import json
import unicodedata
from pathlib import Path
from typing import Any

from mujaz.language import arabic_letters, hebrew_letters, latin_letters
from mujaz.language.folding.letters import Letters
from mujaz.language.registry import part_of, press_languages


def _searched() -> dict[str, str]:
    """Return what is one letter in search, by the letter that stays: of scripts, then of single languages."""
    found = {**arabic_letters.SEARCHED, **hebrew_letters.SEARCHED, **latin_letters.SEARCHED}
    for code in press_languages():
        own = part_of(code, "letters", Letters)
        for target, sources in own.searched.items() if own else ():
            found[target] = found.get(target, "") + sources
    return found


RULES: dict[str, Any] = json.loads((Path(__file__).parent / "analysis.json").read_text(encoding="utf-8"))
RULES["letters"] = {**_searched(), **RULES["letters"]}
LETTERS = {source: target for target, sources in RULES["letters"].items() for source in sources}
HAMZAS = RULES["hamza"]["kept"]


class _Letters(dict[int, str]):
    """Code points to what a rule makes of them, filled as they are met."""

    def __init__(self, rule: str) -> None:
        super().__init__()
        self.rule = rule

    def __missing__(self, code: int) -> str:
        made = self[code] = (_as_written if self.rule == "surface" else _as_folded)(chr(code))
        return made


def _as_written(letter: str) -> str:
    if letter in RULES["dropped"]:
        return ""
    if letter in RULES["apostrophes"]:
        return "'"
    category = unicodedata.category(letter)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    return str(unicodedata.decimal(letter)) if category == "Nd" else letter


def _as_folded(letter: str) -> str:
    if letter in LETTERS:
        return str(LETTERS[letter])
    if letter in HAMZAS:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return parts if parts == letter else "".join(it for it in parts if unicodedata.category(it) != "Mn")


SURFACE, FOLD = _Letters("surface"), _Letters("fold")
