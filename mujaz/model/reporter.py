"""A callback by which a long operation reports its progress to a person."""

from collections.abc import Callable

Reporter = Callable[[str], None]
"""Takes one sentence and shows it at once."""
