"""Fragments: pieces of HTML and data that lists show of a brief, rendered once per brief.

Pages at every depth show the same fragment, so a control character stands for the relative path to the
site's root. The reader refuses these characters everywhere, so no text can hold them.
"""

from typing import Protocol

ROOT = "\x02"
"""Placeholder for the relative path to the site's root, such as `../../../`."""
LANGUAGE_ROOT = "\x01"
"""Placeholder for the root and the page's own language, such as `../../../en/`."""
HEADING_LEVEL = "\x04"
"""Placeholder for a heading's level, which depends on the page around it."""
SEPARATOR = "\x03"
"""Separates the quotes, and the corrections, of one brief within a fragment."""


class Fragments(Protocol):
    """A store of fragments."""

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment of a brief, such as `card.en`."""
