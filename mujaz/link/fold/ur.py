"""Urdu keeps its own consonants apart; noon ghunna varies with noon, and the non-joiner counts as a space."""

from collections.abc import Mapping

from mujaz.link.fold.ar import SHARED

LETTERS: Mapping[str, str] = {**SHARED, "\u200c": " ", "ں": "ن"}
