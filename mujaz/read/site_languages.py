"""Reads the languages of a site from its settings, with what decides how dates and numbers are written.

A language needs data in CLDR (dates, numbers, its own name). It needs no catalog of ours: without
one, the interface shows English words, and a warning says so.
"""

from collections.abc import Callable, Iterator

from mujaz.language.cldr import locale_of
from mujaz.model.finding import Severity
from mujaz.model.location import Location
from mujaz.model.settings import Settings
from mujaz.read.catalog_path import has_words
from mujaz.read.yaml.typed_mapping import TypedMapping
from mujaz.read.yaml.typed_values import LANGUAGE_TAG

NUMBERING_SYSTEMS = ("latn", "arab", "arabext")
"""CLDR numbering systems whose digits the site can write."""
CALENDARS = ("gregorian", "islamic", "persian")
SPECIAL = frozenset({"mis", "mul", "und", "zxx"})
"""Codes of ISO 639-2 that name no language."""
MAX_LANGUAGES = 40
"""Each language is a whole site of its own."""
Pairs = tuple[tuple[str, str], ...]


def site_languages(mapping: TypedMapping) -> tuple[str, ...]:
    """Return the interface languages, those of the program where the settings name none that can be used."""
    languages: dict[str, str] = {}
    earlier = len(mapping.findings)
    for language, location in mapping.located_texts("languages"):
        if not LANGUAGE_TAG.match(language):
            # A language is a folder of the site, so nothing but a code may be one.
            message = f"'{mapping.prefix}languages' holds '{language}', which is not a language code."
            mapping.report("F106", message, "Write 'languages: [en, ar]'.", location)
        elif not _is_language(language):
            message = f"'{language}' is not a language that the site can be shown in."
            fix = "Use BCP 47 codes that CLDR knows: languages: [en, ar]."
            mapping.report("F106", message, fix, location)
        elif language.casefold() in languages:
            fix = "Name each language once: languages: [en, ar]."
            mapping.report("F106", f"'{language}' stands twice among the languages.", fix, location)
        elif len(languages) == MAX_LANGUAGES:
            fix = "Leave some of them out."
            mapping.report("F106", f"A site has at most {MAX_LANGUAGES} languages.", fix, location)
            break
        else:
            languages[language.casefold()] = language
            _report_missing_words(mapping, language, location)
    if not languages and mapping.entry("languages") is not None and len(mapping.findings) == earlier:
        fix = "Write at least one: languages: [en, ar]."
        mapping.report("F106", "There is no language.", fix, mapping.key_location("languages"))
    return tuple(languages.values()) or Settings().languages


def _report_missing_words(mapping: TypedMapping, language: str, location: Location) -> None:
    if not has_words(language):
        message = f"The interface has no words in '{language}' and shows English ones there."
        fix = f"Translate mujaz/locale/{language}/LC_MESSAGES/mujaz.po, or leave the language out."
        mapping.report("F109", message, fix, location, Severity.WARNING)


def _is_language(tag: str) -> bool:
    primary = tag.partition("-")[0]
    return primary not in SPECIAL and locale_of(tag) is not None


def locales(mapping: TypedMapping) -> Pairs:
    """Return the CLDR locale of each language."""
    return tuple(
        _pairs(
            mapping, "locales", lambda value: locale_of(value) is not None, "a locale of CLDR", "{ar: ar-IQ}"
        )
    )


def numbering(mapping: TypedMapping) -> Pairs:
    """Return the CLDR numbering system of each language."""
    expected = f"one of {', '.join(NUMBERING_SYSTEMS)}"
    return tuple(_pairs(mapping, "numbering", NUMBERING_SYSTEMS.__contains__, expected, "{ar: arab}"))


def calendars(mapping: TypedMapping) -> tuple[str, ...]:
    """Return the calendars of dates, in order and each once."""
    known = []
    for name, location in mapping.located_texts("calendars"):
        if name in CALENDARS:
            known.append(name)
        else:
            fix = f"Use {', '.join(CALENDARS)}."
            mapping.report("F106", f"'{name}' is not a calendar that the site can show.", fix, location)
    return tuple(dict.fromkeys(known))


def _pairs(
    mapping: TypedMapping, key: str, is_known: Callable[[str], bool], expected: str, example: str
) -> Iterator[tuple[str, str]]:
    """Yield language and value of each pair of a mapping; report values that are not known."""
    for language, value, location in mapping.pairs(key):
        if is_known(value):
            yield language, value
        else:
            message = f"'{value}' under '{key}' is not {expected}."
            mapping.report("F106", message, f"Write '{key}: {example}'.", location)
