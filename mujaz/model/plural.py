"""Numbers with their nouns, for messages in English."""


def pluralize(number: int, one: str, several: str = "") -> str:
    """Return a number with its noun in the singular or plural.

    >>> pluralize(1, "file"), pluralize(1200, "entity", "entities")
    ('1 file', '1,200 entities')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"
