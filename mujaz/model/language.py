"""Languages, their direction, and texts that exist in several of them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, NewType

LanguageTag = NewType("LanguageTag", str)
"""A BCP 47 tag such as `ar`, `fa` or `ar-IQ`."""

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Primary subtags whose CLDR `characterOrder` is right-to-left in their default script."""


@lru_cache(maxsize=256)  # called for every text on every page
def direction(language: str) -> str:
    """Return `rtl` or `ltr` for a BCP 47 tag, by its script subtag where it has one.

    >>> direction("ar-IQ"), direction("en"), direction("ku-Latn")
    ('rtl', 'ltr', 'ltr')
    """
    primary, *rest = language.split("-")
    scripts = [part.lower() for part in rest if len(part) == 4 and part.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in {"arab", "hebr", "syrc", "thaa", "nkoo"} else "ltr"
    return "rtl" if primary.lower() in RIGHT_TO_LEFT else "ltr"


@lru_cache(maxsize=256)
def same_language(one: str, other: str) -> bool:
    """Tell whether two BCP 47 tags name one language in one script, whatever their regions.

    >>> same_language("ar-TN", "ar"), same_language("ar-Latn", "ar"), same_language("fa", "ar")
    (True, False, False)
    """
    return _without_region(one) == _without_region(other)


def _without_region(tag: str) -> tuple[str, str]:
    primary, *rest = tag.lower().split("-")
    return primary, next((part for part in rest if len(part) == 4 and part.isalpha()), "")


class Text(NamedTuple):
    """A run of text in one language."""

    value: str
    language: str

    @property
    def direction(self) -> str:
        return direction(self.language)

    def __bool__(self) -> bool:
        return bool(self.value)


class Localized(NamedTuple):
    """The same text in several languages, in the order in which the author gave them."""

    pairs: tuple[tuple[str, str], ...] = ()

    def get(self, language: str) -> str | None:
        """Return the text in this language, or None. Another region counts, another script does not."""
        for tag, value in self.pairs:
            if tag == language:
                return value
        for tag, value in self.pairs:
            if ("-" in tag or "-" in language) and same_language(tag, language):
                return value
        return None

    def best(self, *languages: str) -> Text:
        """Return the text in the first of `languages` that exists, else the first text, else an empty one."""
        for language in languages:
            value = self.get(language)
            if value:
                return Text(value, language)
        for tag, value in self.pairs:
            if value:
                return Text(value, tag)
        return Text("", languages[0] if languages else "und")

    def texts(self) -> Iterator[Text]:
        for tag, value in self.pairs:
            if value:
                yield Text(value, tag)

    def __bool__(self) -> bool:
        return any(value for _, value in self.pairs)
