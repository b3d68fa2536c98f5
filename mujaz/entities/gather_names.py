"""Gathers the likely names in linked briefs that no record has claimed."""

from collections.abc import Iterable, Iterator, Sequence

from mujaz.entities.capitalised_names import CapitalisedName, acronym_after, capitalised_names, halves
from mujaz.entities.common_words import EVENT_WORDS, ORGANISATION_WORDS, PLACE_WORDS, is_common
from mujaz.entities.cues import cued_names
from mujaz.entities.find_counterpart import find_counterpart, known_without_prefix, unclaimed_words
from mujaz.entities.known_names import KnownNames, name_key
from mujaz.entities.name_evidence import EvidenceByName, NameEvidence, Occurrence
from mujaz.entities.segment_sides import SegmentSide, sides_of
from mujaz.model.brief import Brief
from mujaz.model.mention import Mention

MAX_PAIRINGS = 8
"""Occurrences of a name in which its counterpart is searched for. Further ones only cost time."""
CUE_LANGUAGES = frozenset({"ar"})
"""Languages for which `cues` has titles and roles."""
TYPE_WORDS = {"organisation": ORGANISATION_WORDS, "place": PLACE_WORDS, "event": EVENT_WORDS}


Counterpart = tuple[str, str] | tuple[()]
"""Language and words of the same name on the other side, empty where there is none."""


def gather_names(briefs: Iterable[Brief], known_names: KnownNames) -> EvidenceByName:
    """Return the evidence for each name without a record. The briefs must be linked."""
    names: EvidenceByName = {}
    for brief in briefs:
        for segment in brief.segments:
            occurrence = Occurrence(brief, segment.number)
            sides = tuple(sides_of(brief, segment))
            _gather_capitalised(names, known_names, occurrence, sides)
            for side in sides:
                if side.language.partition("-")[0] in CUE_LANGUAGES:
                    _gather_cued(names, known_names, occurrence, side)
    return names


def _gather_capitalised(
    names: EvidenceByName, known_names: KnownNames, occurrence: Occurrence, sides: Sequence[SegmentSide]
) -> None:
    """Gather the names of the last side with capitals, each with its counterpart on the other side."""
    cased = next((side for side in reversed(sides) if side.has_capitals), None)
    if cased is None:
        return
    others = [side for side in sides if side is not cased]
    for candidate in _unclaimed_names(cased, known_names):
        for name, pair in _with_counterparts(names, known_names, others, cased.language, candidate):
            evidence = names.setdefault((cased.language, name_key(name.text, cased.language)), NameEvidence())
            evidence.add(occurrence, cased, name.text)
            evidence.add_context(occurrence, cased, name.start, name.end)
            evidence.certain = evidence.certain or not name.sentence_initial or " " in name.text
            evidence.types.update(_likely_types(name))
            acronym = acronym_after(cased.text, candidate)
            evidence.acronyms.update([(cased.language, acronym)] if acronym else [])
            evidence.pairs.update([pair] if pair else [])
            evidence.pairing_attempts += 1


def _unclaimed_names(side: SegmentSide, known_names: KnownNames) -> Iterator[CapitalisedName]:
    """Yield the likely names that no record claims. Skip acronyms after their long form."""
    acronym = ""
    for candidate in capitalised_names(side.text):
        is_acronym, acronym = candidate.text == acronym, acronym_after(side.text, candidate)
        is_claimed = name_key(candidate.text, side.language) in known_names.keys or _is_claimed(
            candidate, side.passage.mentions
        )
        if not is_acronym and not is_claimed and not _is_common_noun(candidate, known_names):
            yield candidate


def _with_counterparts(
    names: EvidenceByName,
    known_names: KnownNames,
    others: Sequence[SegmentSide],
    language: str,
    candidate: CapitalisedName,
) -> Sequence[tuple[CapitalisedName, Counterpart]]:
    """Return a name with its counterpart, or two names where only the halves of it have counterparts."""
    evidence = names.get((language, name_key(candidate.text, language)))
    if not others or (evidence is not None and evidence.pairing_attempts >= MAX_PAIRINGS):
        return ((candidate, ()),)
    other = others[0]
    source_words = unclaimed_words(other.text, other.passage.mentions)

    def counterpart_of(name: CapitalisedName) -> Counterpart:
        surface = find_counterpart(
            name.text, source_words, other.text, other.language, known_names.vocabulary
        )
        return (other.language, surface) if surface else ()

    whole_counterpart = counterpart_of(candidate)
    for first, second in () if whole_counterpart else halves(candidate):
        pairs = counterpart_of(first), counterpart_of(second)
        if all(pairs):
            return (first, pairs[0]), (second, pairs[1])
    return ((candidate, whole_counterpart),)


def _gather_cued(
    names: EvidenceByName, known_names: KnownNames, occurrence: Occurrence, side: SegmentSide
) -> None:
    """Gather the names that cues in the text point at."""
    text, language = side.text, side.language
    for start, end, kind in cued_names(text):
        spelling = text[start:end].strip()
        if any(start < mention.end and mention.start < end for mention in side.passage.mentions):
            continue
        bare = known_without_prefix(spelling, language, known_names.vocabulary)[-1] if not kind else spelling
        key = name_key(bare, language)
        if key and key not in known_names.keys and not is_common(bare):
            evidence = names.setdefault((language, key), NameEvidence(certain=True))
            evidence.add(occurrence, side, bare)
            evidence.add_context(occurrence, side, start, end)
            evidence.types.update([kind] if kind else [])


def _is_claimed(candidate: CapitalisedName, mentions: Sequence[Mention]) -> bool:
    """Tell whether a mention covers the name or overlaps one of its ends; one inside may be a mere part."""
    for mention in mentions:
        overlaps = mention.start < candidate.end and candidate.start < mention.end
        inside = candidate.start <= mention.start and mention.end <= candidate.end
        longer = candidate.end - candidate.start > mention.end - mention.start
        if overlaps and not (inside and longer):
            return True
    return False


def _is_common_noun(candidate: CapitalisedName, known_names: KnownNames) -> bool:
    """Tell whether a single word also occurs without a capital."""
    return " " not in candidate.text and candidate.text.lower() in known_names.lowercase_words


def _likely_types(name: CapitalisedName) -> list[str]:
    words = {word.lower() for word in name.text.split()}
    kinds = [kind for kind, heads in TYPE_WORDS.items() if words & heads]
    return kinds[:1] or (["person"] if name.has_title else [])
