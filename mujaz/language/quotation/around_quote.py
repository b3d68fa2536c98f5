"""Removes the quotation marks around a quote, which are no part of its words."""

PAIRS = ("«»", "“”", '""', "‘’", "''", "‹›", "„“", "”“", "‟”")


def strip_quotation_marks(words: str) -> str:
    """Return `words` without the pair of quotation marks around the whole, and without spaces there.

    >>> unquoted("«كلام»"), unquoted('"a" and "b"')
    ('كلام', '"a" and "b"')
    """
    words = words.strip()
    inner = words[1:-1]
    for pair in PAIRS:
        opening, closing = pair[0], pair[1]
        if inner and words[0] + words[-1] == pair and _is_one_pair(inner, opening, closing):
            return inner.strip()
    return words


def _is_one_pair(inner: str, opening: str, closing: str) -> bool:
    if opening not in inner and closing not in inner:
        return True
    if opening == closing:
        return inner.count(opening) % 2 == 0 and not _begins_with_closing_mark(inner, opening)
    depth = 0
    for char in inner:
        depth += (char == opening) - (char == closing)
        if depth < 0:
            return False
    return depth == 0


def _begins_with_closing_mark(inner: str, mark: str) -> bool:
    """Whether the first straight mark inside is a closing one: it follows a letter."""
    index = inner.find(mark)
    return index > 0 and not inner[index - 1].isspace() and inner[index - 1] != "("
