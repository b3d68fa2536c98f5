"""Decides whether an occurrence of a folded name is that name, as a word of its own."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from mujaz.language.affixes.rules import Affixes
from mujaz.language.en.affixes import same_capitals
from mujaz.language.folding.engine import FoldedText
from mujaz.language.folding.narrow import narrow_key
from mujaz.link.automaton import Form, Pattern


class Hit(NamedTuple):
    """A span that is one or more names, as words of their own."""

    start: int
    end: int
    """Offsets into the text as written, end exclusive."""
    forms: tuple[Form, ...]
    """The names it may be; empty where a person said never to link it."""
    pinned: bool = False


class Candidate(NamedTuple):
    """A folded name inside the word that holds it. Offsets index the folded text."""

    text: str
    folded: FoldedText
    word: int
    begin: int
    last: int
    """Word start, name start, last letter of the name (inclusive)."""

    @property
    def prefix(self) -> str:
        return self.folded.text[self.word : self.begin]

    def text_from(self, first: int) -> str:
        """Return the letters as written, without marks, from the folded offset `first` to the name's end."""
        origin = self.folded.origin
        return narrow_key(self.text[origin[first] : origin[self.last] + 1])


def match_at(pattern: Pattern, text: str, folded: FoldedText, first: int) -> Hit | None:
    """Return the hit for `pattern`, whose form begins at the folded offset `first`, or None.

    The span leaves the prefix out and takes the marks on the last letter in.
    """
    edges, begin, last = pattern.edges, first + pattern.skip, first + pattern.length - 1
    if not edges.may_end(folded.text, last + 1):
        return None
    word = edges.word_start(folded.text, begin)
    if word < begin and not _prefix_fits(pattern, Candidate(text, folded, word, begin, last)):
        return None
    if pattern.single and _is_no_name(edges, Candidate(text, folded, word, begin, last)):
        return None
    origin = folded.origin
    if not _whole_characters(origin, begin, last):
        return None
    start, end = origin[begin], _end_with_marks(text, origin, last)
    forms = _agreeing_forms(pattern, text[start:end])
    return Hit(start, end, forms) if forms else None


def _whole_characters(origin: Sequence[int], begin: int, last: int) -> bool:
    """A ligature is one written character: a name may not begin or end in the middle of one."""
    opens = begin == 0 or origin[begin] != origin[begin - 1]
    return opens and (last + 1 == len(origin) or origin[last] != origin[last + 1])


def _end_with_marks(text: str, origin: Sequence[int], last: int) -> int:
    """Return the written end of the folded character `last`, taking the marks on it along."""
    stop = origin[last + 1] if last + 1 < len(origin) else len(text)
    end = origin[last] + 1
    while end < stop and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end


def _prefix_fits(pattern: Pattern, spot: Candidate) -> bool:
    edges, prefix, length = pattern.edges, spot.prefix, spot.last - spot.begin + 1
    if pattern.single and length < edges.no_prefix_below:
        return False
    if prefix in edges.prefixes:
        return True
    asks = edges.question_prefix != "" and spot.text[spot.folded.origin[spot.word]] == edges.question_prefix
    return asks and length >= edges.question_prefix_from and prefix[1:] in edges.prefixes


def _is_no_name(edges: Affixes, spot: Candidate) -> bool:
    """Whether the word at hand is a function word, or a whole word that only looks like prefix + name."""
    for first in range(spot.word, spot.begin + 1):
        if first < spot.begin and spot.folded.text[first : spot.last + 1] in edges.whole_words:
            return True
        if edges.function_words and spot.text_from(first) in edges.function_words:
            return True
    return False


def _agreeing_forms(pattern: Pattern, surface: str) -> tuple[Form, ...]:
    """Return the names whose written form agrees with the surface where folding merged too much."""
    forms = pattern.forms
    if pattern.edges.case_sensitive:
        if len(forms) == 1 and forms[0].name == surface:
            return forms
        return tuple(form for form in forms if same_capitals(form.name, surface))
    letters = narrow_key(surface)
    if len(forms) == 1 and forms[0].letters == letters:
        return forms
    return tuple(form for form in forms if form.letters == letters or _may_vary(pattern, letters))


def _may_vary(pattern: Pattern, letters: str) -> bool:
    if pattern.single:
        return len(letters) >= pattern.edges.exact_below
    return not any(word in pattern.edges.function_words for word in letters.split())
