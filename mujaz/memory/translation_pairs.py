"""Pairs of a text and its translation, from reviewed briefs and from TMX files."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import permutations

from mujaz.exchange.tmx_read import Tmx, Unit, Variant
from mujaz.model.brief import Brief, Status
from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class TranslationPair:
    """One text and its translation."""

    source: str
    target: str
    source_language: str
    """Primary subtag, such as `ar`."""
    target_language: str
    origin: str
    """Source for a person: brief id and anchor, or TMX file and unit id."""
    location: Location
    reversed: bool = False
    """True where the source is the translation of the target, not the other way."""


def brief_pairs(briefs: Iterable[Brief]) -> Iterator[TranslationPair]:
    """Yield a pair in each direction for every translated segment of every reviewed brief."""
    for brief in briefs:
        if brief.status is not Status.REVIEWED:
            continue
        languages = primary_language(brief.language), primary_language(brief.translation)
        for segment in brief.segments:
            if segment.target:
                texts = single_line(segment.source.text), single_line(segment.target.text)
                origin = f"{brief.id}#{segment.anchor}"
                yield from _both(texts, languages, origin, segment.location)


def tmx_pairs(path: str, memory: Tmx) -> Iterator[TranslationPair]:
    """Yield a pair in each direction for every two languages of every unit; regions are ignored."""
    for number, unit in enumerate(memory.units, 1):
        origin = f"{path}#{unit.get('tuid') or number}"
        languages = primary_language(unit.get("srclang") or memory.source_language)
        for source, target in permutations(unit.variants, 2):
            if primary_language(source.language) != primary_language(target.language):
                yield _pair(source, target, origin, unit, languages)


def _pair(
    source: Variant, target: Variant, origin: str, unit: Unit, original_language: str
) -> TranslationPair:
    reversed = primary_language(target.language) == original_language
    texts = single_line(source.text), single_line(target.text)
    return TranslationPair(
        *texts,
        primary_language(source.language),
        primary_language(target.language),
        origin,
        unit.location,
        reversed,
    )


def _both(
    texts: tuple[str, str], languages: tuple[str, str], origin: str, location: Location
) -> Iterator[TranslationPair]:
    yield TranslationPair(*texts, *languages, origin, location)
    yield TranslationPair(*texts[::-1], *languages[::-1], origin, location, True)


def primary_language(language: str) -> str:
    """Return the language of a tag without script and region.

    >>> primary_language("ar-IQ"), primary_language("EN_us")
    ('ar', 'en')
    """
    return language.replace("_", "-").partition("-")[0].lower()


def single_line(text: str) -> str:
    """Return a text on one line; runs of white space become one space."""
    return " ".join(text.split())
