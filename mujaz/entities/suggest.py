"""Suggests records for names that the briefs use, the most frequent first. A person judges each of them."""

from collections import defaultdict
from collections.abc import Iterator

from mujaz.entities.cooccurring_names import pair_cooccurring_names
from mujaz.entities.gather_names import gather_names
from mujaz.entities.known_names import KnownNames, known_names_of, name_key
from mujaz.entities.name_evidence import MAX_CONTEXTS, EvidenceByName, NameEvidence
from mujaz.entities.suggestion import Suggestion
from mujaz.model.library import Library

Alias = tuple[str, str, bool]


def suggest(library: Library) -> tuple[Suggestion, ...]:
    """Return the suggestions for a linked library, by number of briefs, of languages, and of occurrences."""
    known_names = known_names_of(library)
    names = gather_names(library.briefs, known_names)
    _join_cues(names)
    pair_cooccurring_names(names)
    short_forms = _short_forms(names)
    suggestions = [
        _suggestion(evidence, [names[key] for key in short_forms[name]], known_names)
        for name, evidence in names.items()
        if _is_likely(evidence) and not any(name in keys for keys in short_forms.values())
    ]
    return tuple(
        sorted(
            suggestions,
            key=lambda suggestion: (
                -len(suggestion.briefs),
                -len(suggestion.names),
                -suggestion.count,
                suggestion.names,
            ),
        )
    )


def _is_likely(evidence: NameEvidence) -> bool:
    """Tell whether there is better evidence than a capital at the beginning of a sentence."""
    return evidence.certain or bool(evidence.pairs)


def _join_cues(names: EvidenceByName) -> None:
    """Merge a name that a cue marked in the source text into the Latin name that was paired with it."""
    for evidence in list(names.values()):
        for language, surface in list(evidence.pairs):
            cue = names.get((language, name_key(surface, language)))
            if cue is not None and cue is not evidence and not cue.pairs:
                evidence.absorb(cue)
                del names[language, name_key(surface, language)]


def _short_forms(names: EvidenceByName) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return by long name its last words, such as family names, that stand alone in one of its briefs."""
    by_last_word = defaultdict(list)
    for language, key in names:
        if " " in key:
            by_last_word[language, name_key(key.rpartition(" ")[2], language)].append((language, key))
    short_forms: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for short, long_forms in by_last_word.items():
        matches = [
            form
            for form in long_forms
            if short in names and names[form].briefs.keys() & names[short].briefs.keys()
        ]
        if len(matches) == 1 and short not in long_forms:
            short_forms[matches[0]].append(short)
    return short_forms


def _suggestion(
    evidence: NameEvidence, short_forms: list[NameEvidence], known_names: KnownNames
) -> Suggestion:
    names = tuple(_names(evidence))
    briefs = sum((short.briefs for short in short_forms), evidence.briefs.copy())
    contexts = [*evidence.contexts, *(context for short in short_forms for context in short.contexts)]
    return Suggestion(
        names=names,
        aliases=tuple(
            dict.fromkeys(alias for alias in _aliases(evidence, short_forms) if alias[:2] not in names)
        ),
        type=next((kind for kind, _ in evidence.types.most_common(1)), ""),
        count=briefs.total(),
        briefs=tuple(sorted(briefs)),
        contexts=tuple(contexts[:MAX_CONTEXTS]),
        perhaps=known_names.similar_records(names),
    )


def _names(evidence: NameEvidence) -> Iterator[tuple[str, str]]:
    """Yield the most frequent spelling in each language; ties go to the first one in code point order.

    A spelling in capitals alone, as in headlines, is used only where there is no other.
    """
    seen = set()
    for counter in (evidence.pairs, evidence.spellings):
        ranked = sorted(counter.items(), key=lambda item: (_is_all_capitals(item[0][1]), -item[1], item[0]))
        for (language, spelling), _ in ranked:
            if language not in seen:
                seen.add(language)
                yield language, spelling


def _is_all_capitals(spelling: str) -> bool:
    """Tell whether several words are all in capitals; a single one may be an acronym."""
    return " " in spelling and spelling.isupper()


def _aliases(evidence: NameEvidence, short_forms: list[NameEvidence]) -> Iterator[Alias]:
    """Yield further spellings, without those in capitals alone, which match the name itself."""
    for counter in (evidence.pairs, evidence.spellings, evidence.acronyms):
        for language, spelling in sorted(counter):
            if not _is_all_capitals(spelling):
                yield language, spelling, False
    for short in short_forms:
        for language, spelling in sorted(short.pairs | short.spellings):
            yield language, spelling, True
