"""Tables for `str.translate`: `SURFACE` drops marks from written words, `FOLD` folds letters for matching."""

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mujaz.language import arabic_letters, hebrew_letters, latin_letters
from mujaz.language.folding.letters import Letters
from mujaz.language.registry import language_data, press_languages
from mujaz.language.search_rules import SearchRules


def _search_letters() -> dict[str, str]:
    """Return the letters that search treats as one, by the letter that replaces them.

    Tables of scripts come first, then those of press languages.
    """
    sources_by_letter = {
        **arabic_letters.SEARCH_VARIANTS,
        **hebrew_letters.SEARCH_VARIANTS,
        **latin_letters.SEARCH_VARIANTS,
    }
    for code in press_languages():
        letters = language_data(code, "letters", Letters)
        for target, sources in letters.search_variants.items() if letters else ():
            sources_by_letter[target] = sources_by_letter.get(target, "") + sources
    return sources_by_letter


def _sections_of_languages() -> Iterator[tuple[str, Mapping[str, object]]]:
    for code in press_languages():
        rules = language_data(code, "search_rules", SearchRules)
        yield from rules.sections.items() if rules else ()


RULES: dict[str, Any] = json.loads((Path(__file__).parent / "analysis.json").read_text(encoding="utf-8"))
RULES["letters"] = {**_search_letters(), **RULES["letters"]}
RULES.update(_sections_of_languages())
LETTERS = {source: target for target, sources in RULES["letters"].items() for source in sources}
HAMZAS = RULES["hamza"]["kept"]


class _LetterTable(dict[int, str]):
    """Replacement of each code point, computed on first use."""

    def __init__(self, replace: Callable[[str], str]) -> None:
        super().__init__()
        self.replace = replace

    def __missing__(self, code: int) -> str:
        replacement = self[code] = self.replace(chr(code))
        return replacement


def _surface_letter(letter: str) -> str:
    if letter in RULES["dropped"]:
        return ""
    if letter in RULES["apostrophes"]:
        return "'"
    category = unicodedata.category(letter)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    return str(unicodedata.decimal(letter)) if category == "Nd" else letter


def _folded_letter(letter: str) -> str:
    if letter in LETTERS:
        return str(LETTERS[letter])
    if letter in HAMZAS:
        return letter
    parts = unicodedata.normalize("NFD", letter)
    return parts if parts == letter else "".join(part for part in parts if unicodedata.category(part) != "Mn")


SURFACE, FOLD = _LetterTable(_surface_letter), _LetterTable(_folded_letter)
