"""Text that may hold half characters, which a file's name can bring along, made fit for UTF-8."""


def printable(text: str) -> str:
    """Return `text` with lone surrogates shown as escapes.

    >>> printable("a\\udcff")
    'a\\\\udcff'
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
