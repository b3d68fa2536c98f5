"""Finds agreed terms in a text and formats them as hints for translators."""

import re
from collections.abc import Iterable, Iterator, Mapping

from mujaz.exchange.segment_positions import BriefFile
from mujaz.language.folding import fold_key
from mujaz.model.records import Term

PREFIX = r"(?<!\w)(?:و|ف)?(?:ب|ل|ك)?(?:ال|لل)?"
"""Arabic proclitics, which are written together with the next word: and, then, in, to, as, the."""


def find_terms(text: str, language: str, terms: Iterable[Term]) -> Iterator[Term]:
    """Yield the terms that occur in a text, also with spelling variants and Arabic prefixes.

    These are hints only: the end of an Arabic word is not compared, because suffixes may follow.
    """
    folded = fold_key(text, language)
    primary = language.partition("-")[0].lower()
    for term in terms:
        term_text = term.term.get(language) or term.term.get(primary)
        if term_text and _pattern(fold_key(term_text, language), primary).search(folded):
            yield term


def _pattern(word: str, primary: str) -> re.Pattern[str]:
    if primary not in ("ar", "fa", "ur"):
        return re.compile(rf"(?<!\w){re.escape(word)}")
    # "كتاب" must match "الكتاب" and the other way round; in a short word ال may belong to
    # the root.
    bare = [part.removeprefix("ال") if len(part) > 4 else part for part in word.split()]
    return re.compile(" ".join(PREFIX + re.escape(part) for part in bare))


def preferred_rendering(term: Term, language: str) -> str:
    """Return the preferred rendering in a language, empty where there is none."""
    renderings = dict(term.renderings)
    return next(
        iter(renderings.get(language) or renderings.get(language.partition("-")[0].lower()) or ()), ""
    )


def term_hint(term: Term, language: str) -> str:
    """Return one line: the term, its agreed renderings, its forbidden ones."""
    primary = language.partition("-")[0].lower()
    agreed = ", ".join(dict(term.renderings).get(primary, ()))
    forbidden = ", ".join(dict(term.forbidden).get(primary, ()))
    line = f"{term.term.best().value} = {agreed}" if agreed else term.term.best().value
    return f"{line} (not: {forbidden})" if forbidden else line


def segment_hints(brief_file: BriefFile, terms: Iterable[Term]) -> Mapping[str, tuple[str, ...]]:
    """Return the hints for each segment of a brief, by anchor."""
    brief, all_terms = brief_file.brief, tuple(terms)
    return {
        span.anchor: tuple(
            term_hint(term, brief.translation) for term in find_terms(span.source, brief.language, all_terms)
        )
        for span in brief_file.spans
    }
