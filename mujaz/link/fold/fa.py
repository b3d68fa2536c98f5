"""Persian keeps its four own letters apart; the zero-width non-joiner counts as a space."""

from collections.abc import Mapping

from mujaz.link.fold.ar import SHARED

LETTERS: Mapping[str, str] = {**SHARED, "\u200c": " "}
