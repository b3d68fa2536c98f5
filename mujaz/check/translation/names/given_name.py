"""Persons of whom a translation has nothing but a given name, which many people share."""

import re
from collections.abc import Iterable

from mujaz.check.translation.names.named_entities import names_in, stems_of
from mujaz.check.translation.placement.consonant_classes import is_there, latin_skeleton
from mujaz.language.ar.affixes import FUNCTION_WORDS
from mujaz.language.comparison_form import comparison_form, plain_arabic
from mujaz.model.entity import Entity, EntityType
from mujaz.model.language import RIGHT_TO_LEFT

OF_TWO_WORDS = frozenset({"abu", "abou", "abd", "abdul", "abdel", "umm", "um", "ابو", "عبد", "ام"})
"""Words that make one given name with the next: Abu Bakr, عبد الرحمن."""
PARTICLES = r"(?P<particles>(?:(?:al|el|bin|ben|ibn|abu|ould|van|von|de)[ -])*)"
AFTER_LATIN = rf"\w*(?:['’]s(?!\w)|(?:-\w+)*(?:\s+{PARTICLES}(?P<next>[^\W\d_][\w'’-]*))?)"
AFTER_ARABIC = r"\w*(?:\s+(?P<next>\w+))?"
NO_NAMES = frozenset(map(plain_arabic, FUNCTION_WORDS)) - {"علي"}
"""Plain, so that the preposition على and the name علي are one: better a name."""


def shares_only_given_name(entity: Entity, surface: str, brief: tuple[str, str], text: str) -> bool:
    """Whether a text that hints at a person has their given name alone, and in somebody else's name.

    `surface` is how the original names the person; where that is the given name, the translation may do so
    too, and so it may where no other name follows. `brief` holds the languages of original and translation.
    """
    language = brief[1].partition("-")[0]
    if entity.type is not EntityType.PERSON or (language in RIGHT_TO_LEFT and language != "ar"):
        return False
    plain = comparison_form(language)(text)
    parts = [_split_given_name(comparison_form(language)(name)) for name in names_in(entity, language)]
    family = [rest or given for given, rest in parts]
    if any(stem in plain for stem in stems_of(tuple(family), language)) or _is_given(
        entity, surface, brief[0]
    ):
        return False
    given = stems_of(tuple(given for given, rest in parts if rest), language)
    if language == "ar":
        return not any(_may_be_arabic(match["next"], family) for match in _places(given, AFTER_ARABIC, plain))
    return not any(_may_be_latin(match, family) for match in _places(given, AFTER_LATIN, text))


def _split_given_name(name: str) -> tuple[str, str]:
    """Return the given name and the rest of a plain name."""
    words = name.split()
    given_words = 2 if words[0] in OF_TWO_WORDS and len(words) > 1 else 1
    return " ".join(words[:given_words]), " ".join(words[given_words:])


def _is_given(entity: Entity, surface: str, language: str) -> bool:
    plain = comparison_form(language)
    return plain(surface) in {_split_given_name(plain(name))[0] for name in names_in(entity, language)}


def _places(stems: Iterable[str], after: str, text: str) -> Iterable[re.Match[str]]:
    return (
        match for stem in stems for match in re.finditer(f"{re.escape(stem)}{after}", text, re.IGNORECASE)
    )


def _may_be_arabic(following: str | None, family: list[str]) -> bool:
    """Whether what follows a given name is no name, or the person's own."""
    return following is None or following in NO_NAMES or any(following in name.split() for name in family)


def _may_be_latin(match: re.Match[str], family: list[str]) -> bool:
    following = match["next"]
    if following is None or (following[0].islower() and not match["particles"]):
        return True
    own = frozenset(latin_skeleton(word.removeprefix("al-")) for name in family for word in name.split())
    return is_there(latin_skeleton(re.sub(r"^(?:al|el)-", "", following, flags=re.IGNORECASE)), own)
