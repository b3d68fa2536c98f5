"""Characters that do not belong in a text file, with exact places."""

from collections.abc import Iterator

from mujaz.model.finding import Finding


def scan(path: str, text: str) -> Iterator[Finding]:
    """Yield what is wrong with the characters of one file."""
    yield from ()
