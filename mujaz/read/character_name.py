"""Names characters that readers cannot tell apart or cannot see."""

import unicodedata


def character_name(char: str) -> str:
    """Return the code point and name of a character: `U+202E (right-to-left override)`."""
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X}" + (f" ({name})" if name else "")
