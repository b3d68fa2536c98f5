"""How the spelling of one language varies, as data for the folding engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters that matching takes for one, in texts of one language."""

    folds: Mapping[str, str]
    """Each letter and what it folds to. Case, marks and compatibility forms fold without being listed."""
    common: str = ""
    """Letters and marks of ordinary texts. Others fold too, only slower: they have no byte of their own."""
    search_variants: Mapping[str, str] = field(default_factory=dict)
    """Letters of this language alone that search takes for another, by that other: `{"t": "ŧ"}`."""
