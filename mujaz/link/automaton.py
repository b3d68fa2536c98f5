"""One Aho-Corasick automaton for one language of text."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import ahocorasick

from mujaz.link.boundary import edges_for
from mujaz.link.boundary.edges import Edges
from mujaz.link.fold import fold_key
from mujaz.link.fold.verbatim import verbatim
from mujaz.link.names import Name


@dataclass(frozen=True, slots=True)
class Form:
    """One folded form of one name, with what is needed to judge a place where it occurs."""

    entity: str
    written: str
    """As the record has it."""
    letters: str
    """The same without marks, and without the letters that `skip` leaves out."""
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Pattern:
    """All names that fold to one form."""

    key: str
    skip: int
    """How many of the form's first letters are a prefix and not the name."""
    edges: Edges
    forms: tuple[Form, ...]
    single: bool
    """One word, not several."""


def build_patterns(names: Iterable[Name], language: str) -> tuple[Pattern, ...]:
    """Return the patterns of `names` in a text of `language`, sorted by form."""
    found: dict[tuple[str, int], dict[tuple[str, str], Form]] = defaultdict(dict)
    for name in names:
        edges = edges_for(language, name.written)
        letters = verbatim(name.written).text.strip()
        for written, skip in edges.variants(letters):
            # The narrow fold loses the Persian non-joiner, which the wide one reads as a space.
            key = fold_key(name.written if written == letters else written, language)
            if any(char.isalnum() for char in key):
                form = Form(name.entity, name.written, written[skip:], name.ambiguous)
                forms = found[key, skip]
                known = forms.setdefault((name.entity, form.letters), form)
                if form.ambiguous and not known.ambiguous:
                    forms[name.entity, form.letters] = form
    return tuple(
        Pattern(key, skip, edges_for(language, key), tuple(forms.values()), " " not in key)
        for (key, skip), forms in sorted(found.items())
    )


def build_automaton(patterns: Iterable[Pattern]) -> Any:
    """Return an automaton whose hits carry every pattern of one form; None where there is no pattern."""
    by_key: dict[str, list[Pattern]] = defaultdict(list)
    for pattern in patterns:
        by_key[pattern.key].append(pattern)
    if not by_key:
        return None
    automaton = ahocorasick.Automaton()
    for key, values in by_key.items():
        automaton.add_word(key, (len(key), tuple(values)))
    automaton.make_automaton()
    return automaton
