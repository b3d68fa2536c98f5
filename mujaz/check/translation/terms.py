"""Which agreed terms stand in which segments, and whether a text renders them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.check.translation.placement.segment_facts import PairFacts, facts_of
from mujaz.language.comparison_form import is_arabic_script, plain_in
from mujaz.model.brief import Brief
from mujaz.model.records import Term

ARTICLE = "ال"
SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class SoughtTerm:
    """One term, ready to be found in texts of one language and judged in another."""

    written: str
    key: str
    """A piece of it that every form has: asked for first, because that is quick."""
    pattern: re.Pattern[str]
    renderings: tuple[str, ...]
    forbidden: tuple[str, ...]


def terms_in(brief: Brief, terms: tuple[Term, ...]) -> Iterator[tuple[PairFacts, SoughtTerm]]:
    """Yield each translated segment with each term that its source holds."""
    sought = _sought(terms, brief.language, brief.translation)
    facts = facts_of(brief) if sought else ()
    whole = "\n".join(pair.source for pair in facts)
    for term in sought:
        if term.key in whole:
            for pair in facts:
                if term.key in pair.source and term.pattern.search(pair.source):
                    yield pair, term


def renders(rendering: str, plain_target: str) -> bool:
    """Whether every word of a rendering stands in a plain text, in any inflection and order."""
    return all(_stem(word) in plain_target for word in rendering.lower().split())


def _stem(word: str) -> str:
    return word if len(word) <= SHORTEST_STEM else word[: max(SHORTEST_STEM, len(word) - 2)]


def _sought(terms: tuple[Term, ...], language: str, translation: str) -> tuple[SoughtTerm, ...]:
    """Return the terms of two languages. Kept for the termbase in hand, which all briefs share."""
    if not _last or _last[0][0] is not terms:
        _last[:] = [(terms, {})]
    known = _last[0][1]
    if (language, translation) not in known:
        known[language, translation] = tuple(_prepare(terms, language, translation))
    return known[language, translation]


_last: list[tuple[tuple[Term, ...], dict[tuple[str, str], tuple[SoughtTerm, ...]]]] = []


def _prepare(terms: tuple[Term, ...], language: str, translation: str) -> Iterator[SoughtTerm]:
    primaries = language.partition("-")[0], translation.partition("-")[0]
    for term in terms:
        written = term.term.get(primaries[0])
        renderings = dict(term.renderings).get(primaries[1], ())
        forbidden = dict(term.forbidden).get(primaries[1], ())
        if written and (renderings or forbidden):
            words = [_bare(word, primaries[0]) for word in plain_in(language)(written).split()]
            if is_arabic_script(primaries[0]):
                body = r"\s+".join(rf"(?:{ARTICLE})?{re.escape(word)}" for word in words)
                pattern = re.compile(rf"(?<![^\W\d_])[وف]?[بلك]?ل?{body}(?![^\W\d_])")
            else:
                pattern = re.compile(rf"(?<!\w){re.escape(' '.join(words))}(?!\w)")
            yield SoughtTerm(written, max(words, key=len), pattern, renderings, forbidden)


def _bare(word: str, language: str) -> str:
    return word.removeprefix(ARTICLE) if is_arabic_script(language) and len(word) > SHORTEST_STEM else word
