"""Affixes of names in Hebrew: prefixes of one to four of the letters ו ש ה ב כ ל מ."""

from itertools import product

from mujaz.language.affixes.rules import Affixes, Script, Variant, word_set


def variants(name: str) -> tuple[Variant, ...]:
    """Return the name and, if it has an article, its forms with ב כ ל, which replace the article."""
    if not name.startswith("ה") or len(name) < 4:
        return ((name, 0),)
    return ((name, 0), *((letter + name[1:], 1) for letter in "בכל"))


def _prefixes() -> frozenset[str]:
    """Return every prefix, alone and with a quotation mark after it: ב"הארץ"."""
    parts = (("", "ו"), ("", "ש", "כש", "לכש", "מש"), ("", "ב", "כ", "ל", "מ"), ("", "ה"))
    letters = {"".join(glued) for glued in product(*parts)}
    return frozenset(letters | {prefix + '"' for prefix in letters})


FUNCTION_WORDS = word_set("""
    של על אל את עם בין לא כן גם כי אם או אבל רק כל הוא היא הם הן אני אתה זה זו זאת אלה אשר מה מי איך למה
    היה היתה הייתה היו יש אין עוד כבר אחרי לפני תחת מול בלי כדי עד
""")

AFFIXES = Affixes(
    Script.HEBREW,
    _prefixes(),
    inner_signs="\"'",
    function_words=FUNCTION_WORDS,
    no_prefix_below=2,
    exact_below=3,
    variants=variants,
)
