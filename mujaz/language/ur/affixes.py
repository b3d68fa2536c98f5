"""Affixes of names in Urdu: none, since postpositions are separate words."""

from mujaz.language.affixes.rules import Affixes, Script, word_set
from mujaz.language.fa.affixes import variants

FUNCTION_WORDS = word_set("""
    کا کی کے کو نے سے میں پر تک اور یا کہ ہے ہیں تھا تھی تھے ہو گا گی گے یہ وہ اس ان جو بھی ہی نہیں
    کر لیے ساتھ بعد
""")

AFFIXES = Affixes(
    Script.ARABIC, function_words=FUNCTION_WORDS, no_prefix_below=3, exact_below=3, variants=variants
)
