"""How a command is told what happens: a sentence at a time, shown to a person at once."""

from collections.abc import Callable

Reporter = Callable[[str], None]
