"""Finds agreed terms in segments, and tells whether a text renders them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.language.comparison_form import comparison_form, is_arabic_script
from mujaz.model.records import Term

ARTICLE = "ال"
SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class SoughtTerm:
    """One term, ready to be found in texts of one language and judged in another."""

    term_text: str
    key: str
    """A substring that every form of the term has."""
    pattern: re.Pattern[str]
    renderings: tuple[str, ...]
    forbidden: tuple[str, ...]


class TermUse(NamedTuple):
    """One term in the source of one translated segment."""

    facts: SegmentFacts
    term: SoughtTerm


@dataclass(frozen=True, slots=True, eq=False)
class Termbase:
    """The agreed terms, prepared once for each pair of languages that briefs need."""

    terms: tuple[Term, ...]
    _prepared: dict[tuple[str, str], tuple[SoughtTerm, ...]] = field(default_factory=dict, init=False)

    def terms_for(self, language: str, translation: str) -> tuple[SoughtTerm, ...]:
        """Return the terms that have a rendering from one language into the other."""
        languages = (language, translation)
        if languages not in self._prepared:
            self._prepared[languages] = tuple(_prepare(self.terms, *languages))
        return self._prepared[languages]


def find_terms(terms: Sequence[SoughtTerm], facts: Sequence[SegmentFacts]) -> Iterator[TermUse]:
    """Yield each translated segment with each term that its source holds, term by term."""
    whole_source = "\n".join(segment_facts.source for segment_facts in facts)
    for term in terms:
        # A substring test rules out most terms before their patterns have to run.
        if term.key in whole_source:
            for segment_facts in facts:
                if term.key in segment_facts.source and term.pattern.search(segment_facts.source):
                    yield TermUse(segment_facts, term)


def renders(rendering: str, plain_target: str) -> bool:
    """Whether every word of a rendering stands in a plain text, in any inflection and order."""
    return all(_stem(word) in plain_target for word in rendering.lower().split())


def _stem(word: str) -> str:
    return word if len(word) <= SHORTEST_STEM else word[: max(SHORTEST_STEM, len(word) - 2)]


def _prepare(terms: tuple[Term, ...], language: str, translation: str) -> Iterator[SoughtTerm]:
    primaries = language.partition("-")[0], translation.partition("-")[0]
    for term in terms:
        source_term = term.term.get(primaries[0])
        renderings = dict(term.renderings).get(primaries[1], ())
        forbidden = dict(term.forbidden).get(primaries[1], ())
        if source_term and (renderings or forbidden):
            words = [_bare(word, primaries[0]) for word in comparison_form(language)(source_term).split()]
            if is_arabic_script(primaries[0]):
                body = r"\s+".join(rf"(?:{ARTICLE})?{re.escape(word)}" for word in words)
                pattern = re.compile(rf"(?<![^\W\d_])[وف]?[بلك]?ل?{body}(?![^\W\d_])")
            else:
                pattern = re.compile(rf"(?<!\w){re.escape(' '.join(words))}(?!\w)")
            yield SoughtTerm(source_term, max(words, key=len), pattern, renderings, forbidden)


def _bare(word: str, language: str) -> str:
    return word.removeprefix(ARTICLE) if is_arabic_script(language) and len(word) > SHORTEST_STEM else word
