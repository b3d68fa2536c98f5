"""Affixes of names in Persian: the ezafe after a vowel. Prepositions are separate words."""

import re

from mujaz.language.affixes.rules import Affixes, Script, Variant, word_set

FUNCTION_WORDS = word_set("""
    از به در با بر برای تا که را و یا اگر اما ولی هم نیز این آن است بود شد شود می خود ما من تو او آنها
    هر همه چه چرا کجا کی پس پیش بعد قبل بین روی زیر
""")


def variants(name: str) -> tuple[Variant, ...]:
    """Return the name and, if it has the Arabic article, the name without it: عراق for العراق."""
    without_article = name.removeprefix("ال")
    return (
        ((name, 0), (without_article, 0))
        if without_article != name and len(without_article) > 3
        else ((name, 0),)
    )


AFFIXES = Affixes(
    Script.ARABIC,
    suffix=re.compile("[او]ي(?![^\\W\\d_])"),
    function_words=FUNCTION_WORDS,
    no_prefix_below=3,
    exact_below=3,
    variants=variants,
)
