"""The fragments of a small archive, in memory instead of on disk."""

from collections.abc import Mapping


class MemoryFragments:
    """Fragments by brief and name."""

    def __init__(self, fragments: Mapping[str, Mapping[str, str]]) -> None:
        self.fragments = fragments

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment of a brief."""
        return self.fragments[brief_id][name]
