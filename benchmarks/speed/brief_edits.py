"""Edits one brief, each time with another new word."""

from itertools import count
from pathlib import Path

LATIN = "abcdefghiklmnopqrstuwyz"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمن"
_numbers = count(1)


def word(number: int, letters: str) -> str:
    """Return a word that stands for a number and has no digit, which a check would look for."""
    letters_of_word = ""
    while number:
        number, digit = divmod(number, len(letters))
        letters_of_word += letters[digit]
    return letters_of_word


def edit_body(brief: Path) -> str:
    """Add a word to the first paragraph and to its translation. Returns the word that the page must show."""
    number = next(_numbers)
    latin, arabic = f"mark{word(number, LATIN)}", f"علام{word(number, ARABIC)}"
    front, gap, body = brief.read_text(encoding="utf-8").partition("\n---\n\n")
    first, mark, rest = body.partition("\n\n> ")
    brief.write_text(f"{front}{gap}{arabic} {first}{mark}{latin.title()} {rest}", encoding="utf-8")
    return latin.title()


def edit_title(brief: Path) -> str:
    """Add a word to the title in both languages. Returns the word that the page must show."""
    number = next(_numbers)
    latin, arabic = f"mark{word(number, LATIN)}", f"علام{word(number, ARABIC)}"
    text = brief.read_text(encoding="utf-8")
    for language, new_word in (("ar", arabic), ("en", latin.title())):
        text = text.replace(f"\n  {language}: ", f"\n  {language}: {new_word} ", 1)
    brief.write_text(text, encoding="utf-8")
    return latin.title()
