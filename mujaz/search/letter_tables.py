"""What becomes of each letter: written (`SURFACE`), and folded for matching (`FOLD`). The rules are data."""

import json
import unicodedata
from pathlib import Path
from typing import Any

RULES: dict[str, Any] = json.loads((Path(__file__).parent / "analysis.json").read_text(encoding="utf-8"))
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
