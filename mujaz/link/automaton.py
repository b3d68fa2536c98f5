"""One Aho-Corasick automaton for one set of names."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import ahocorasick

from mujaz.language.affixes.for_name import affixes_for
from mujaz.language.affixes.rules import Affixes
from mujaz.language.folding import fold
from mujaz.language.folding.engine import SEPARATOR
from mujaz.language.folding.narrow import fold_narrow
from mujaz.link.name_forms import Name


class Form(NamedTuple):
    """One folded form of one name, with everything that decides whether an occurrence is this name."""

    entity: str
    name: str
    """The name as the record has it."""
    letters: str
    """The name without vowel marks, and without the first `skip` letters."""
    ambiguous: bool


class Pattern(NamedTuple):
    """All names that fold to one form."""

    key: str
    length: int
    """Characters of `key`."""
    skip: int
    """Number of leading letters that are a prefix and not the name."""
    edges: Affixes
    forms: tuple[Form, ...]
    single: bool
    """One word, not several."""


class _Spelling(NamedTuple):
    """One written form of a name, before folding."""

    name: Name
    text: str
    skip: int
    edges: Affixes
    letters: str


def build_patterns(names: Iterable[Name], language: str) -> tuple[Pattern, ...]:
    """Return the patterns of `names` in a text of `language`, in the order of the names."""
    spellings = list(_spellings([name for name in names if SEPARATOR not in name.text], language))
    joined = SEPARATOR.join(spelling.text for spelling in spellings)
    keys = _split(fold(joined, language).text)
    patterns: dict[tuple[str, int], Pattern] = {}
    for spelling, key in zip(spellings, keys, strict=False):
        if key[:1].isalnum() or any(map(str.isalnum, key)):
            slot, existing = (key, spelling.skip), patterns.get((key, spelling.skip))
            patterns[slot] = (
                _pattern(key, spelling) if existing is None else _with_form(existing, _form(spelling))
            )
    return tuple(patterns.values())


def _spellings(names: Sequence[Name], language: str) -> Iterator[_Spelling]:
    """Yield every written form of the names. All are folded at once, which is many times faster."""
    joined = SEPARATOR.join(name.text for name in names)
    for name, letters in zip(names, _split(fold_narrow(joined).text), strict=False):
        edges = affixes_for(language, letters)
        for variant, skip in edges.variants(letters):
            # The narrow fold loses the Persian non-joiner, which the wide one reads as a space.
            whole = name.text if variant == letters else variant
            yield _Spelling(name, whole, skip, edges, variant[skip:])


def _split(folded: str) -> list[str]:
    return [name.strip() for name in folded.split(SEPARATOR)]


def _form(spelling: _Spelling) -> Form:
    name = spelling.name
    return Form(name.entity, name.text, spelling.letters, name.ambiguous)


def _pattern(key: str, spelling: _Spelling) -> Pattern:
    return Pattern(key, len(key), spelling.skip, spelling.edges, (_form(spelling),), " " not in key)


def _with_form(pattern: Pattern, form: Form) -> Pattern:
    """Add one form to a pattern; where one record has it twice, the ambiguous one counts."""
    for existing in pattern.forms:
        if (existing.entity, existing.letters) == (form.entity, form.letters):
            if existing.ambiguous or not form.ambiguous:
                return pattern
            forms = tuple(form if other is existing else other for other in pattern.forms)
            return pattern._replace(forms=forms)
    return pattern._replace(forms=(*pattern.forms, form))


def build_automaton(patterns: Iterable[Pattern]) -> Any:
    """Return an automaton whose hits carry every pattern of one form; None where there is no pattern."""
    by_key: dict[str, tuple[Pattern, ...]] = {}
    for pattern in patterns:
        by_key[pattern.key] = (*by_key.get(pattern.key, ()), pattern)
    if not by_key:
        return None
    automaton = ahocorasick.Automaton()
    for key, values in by_key.items():
        automaton.add_word(key, values)
    automaton.make_automaton()
    return automaton
