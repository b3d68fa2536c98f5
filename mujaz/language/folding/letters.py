"""Data type for variants of spelling in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters that matching and search treat as equal in texts of one language."""

    folds: Mapping[str, str]
    """The fold of each letter for matching. Case, marks and compatibility forms fold without an entry."""
    common: str = ""
    """Letters and marks of ordinary texts. Others fold slower, since they have no byte of their own."""
    search_variants: Mapping[str, str] = field(default_factory=dict)
    """Letters of this language alone that search replaces, by their replacement: `{"t": "ŧ"}`."""
