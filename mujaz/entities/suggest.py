"""Names that the archive uses and has no record of, most used first. A person judges each of them."""

from collections import defaultdict
from collections.abc import Iterator

from mujaz.entities.cooccurring_names import join_translated
from mujaz.entities.gather import gather_names
from mujaz.entities.known_names import Known, key_of, known_of
from mujaz.entities.name_evidence import MOST_CONTEXTS, Found, Names
from mujaz.entities.suggestion import Suggestion
from mujaz.model.library import Library

Alias = tuple[str, str, bool]


def suggest(library: Library) -> tuple[Suggestion, ...]:
    """Return the suggestions for a linked library, those of most briefs and in both languages first."""
    known = known_of(library)
    names = gather_names(library.briefs, known)
    _join_columns(names)
    join_translated(names)
    shorts = _short_forms(names)
    kept = [
        _suggestion(found, [names[key] for key in shorts[name]], known)
        for name, found in names.items()
        if _is_likely(found) and not any(name in keys for keys in shorts.values())
    ]
    return tuple(sorted(kept, key=lambda it: (-len(it.briefs), -len(it.names), -it.count, it.names)))


def _is_likely(found: Found) -> bool:
    """A capital at the beginning of a sentence alone says nothing, unless the source has the name too."""
    return found.certain or bool(found.pairs)


def _join_columns(names: Names) -> None:
    """Give what a cue found in the source text to the Latin name that it was paired with."""
    for found in list(names.values()):
        for language, surface in list(found.pairs):
            twin = names.get((language, key_of(surface, language)))
            if twin is not None and twin is not found and not twin.pairs:
                found.take(twin)
                del names[language, key_of(surface, language)]


def _short_forms(names: Names) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return for each long name the last words of it that stand alone in one of the same briefs."""
    longer = defaultdict(list)
    for language, key in names:
        if " " in key:
            longer[language, key_of(key.rpartition(" ")[2], language)].append((language, key))
    shorts: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for short, wholes in longer.items():
        near = [
            it for it in wholes if short in names and names[it].briefs.keys() & names[short].briefs.keys()
        ]
        if len(near) == 1 and short not in wholes:
            shorts[near[0]].append(short)
    return shorts


def _suggestion(found: Found, shorts: list[Found], known: Known) -> Suggestion:
    names = tuple(_names(found))
    briefs = sum((short.briefs for short in shorts), found.briefs.copy())
    contexts = [*found.contexts, *(context for short in shorts for context in short.contexts)]
    return Suggestion(
        names=names,
        aliases=tuple(dict.fromkeys(it for it in _aliases(found, shorts) if it[:2] not in names)),
        type=next((kind for kind, _ in found.types.most_common(1)), ""),
        count=briefs.total(),
        briefs=tuple(sorted(briefs)),
        contexts=tuple(contexts[:MOST_CONTEXTS]),
        perhaps=known.perhaps(names),
    )


def _names(found: Found) -> Iterator[tuple[str, str]]:
    """Yield the most frequent spelling of each language; of equals the one that comes first by letters.

    Words in capitals alone, as headlines have them, are taken where the name is never written otherwise.
    """
    seen = set()
    for counter in (found.pairs, found.written):
        ranked = sorted(counter.items(), key=lambda item: (_is_shouted(item[0][1]), -item[1], item[0]))
        for (language, written), _ in ranked:
            if language not in seen:
                seen.add(language)
                yield language, written


def _is_shouted(written: str) -> bool:
    """Whether several words are all in capitals; a single one may be an acronym."""
    return " " in written and written.isupper()


def _aliases(found: Found, shorts: list[Found]) -> Iterator[Alias]:
    """Yield further spellings. One in capitals alone is found by the name itself."""
    for counter in (found.pairs, found.written, found.acronyms):
        for language, written in sorted(counter):
            if not _is_shouted(written):
                yield language, written, False
    for short in shorts:
        for language, written in sorted(short.pairs | short.written):
            yield language, written, True
