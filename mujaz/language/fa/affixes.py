"""Persian writes its prepositions apart; only the ezafe after a vowel is glued to a name."""

import re

from mujaz.language.affixes.rules import Affixes, Script, Variant, word_set

FUNCTION_WORDS = word_set("""
    از به در با بر برای تا که را و یا اگر اما ولی هم نیز این آن است بود شد شود می خود ما من تو او آنها
    هر همه چه چرا کجا کی پس پیش بعد قبل بین روی زیر
""")


def variants(written: str) -> tuple[Variant, ...]:
    """Return the name and, where it carries the Arabic article, the name without it: عراق for العراق."""
    bare = written.removeprefix("ال")
    return ((written, 0), (bare, 0)) if bare != written and len(bare) > 3 else ((written, 0),)


AFFIXES = Affixes(
    Script.ARABIC,
    suffix=re.compile("[او]ي(?![^\\W\\d_])"),
    function_words=FUNCTION_WORDS,
    bare_below=3,
    exact_below=3,
    variants=variants,
)
