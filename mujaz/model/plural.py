"""Numbers of things in sentences for people."""


def pluralize(number: int, one: str, several: str = "") -> str:
    """Return a number with its noun.

    >>> pluralize(1, "file"), pluralize(1200, "entity", "entities")
    ('1 file', '1,200 entities')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"
