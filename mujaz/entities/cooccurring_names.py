"""Pairs names that are translated, not transliterated: both stand in the same segments again and again."""

from collections import defaultdict

from mujaz.entities.name_evidence import EvidenceByName, NameEvidence

MIN_SHARED_SEGMENTS = 2
"""Fewest segments that both names share; one may be chance."""

MIN_SHARED_RATIO = 0.75
"""Lowest Jaccard index of the two names' segments."""


def pair_cooccurring_names(names: EvidenceByName) -> None:
    """Merge a name of the source text into the one name of the translation that mostly occurs beside it."""
    unpaired = {key: evidence for key, evidence in names.items() if not evidence.pairs}
    by_segment = defaultdict(list)
    for key, evidence in unpaired.items():
        for segment in evidence.segments:
            by_segment[segment].append(key)
    for key, evidence in unpaired.items():
        neighbours = {
            other for segment in evidence.segments for other in by_segment[segment] if other[0] != key[0]
        }
        partners = sorted(other for other in neighbours if _cooccur(evidence, unpaired[other]))
        if len(partners) == 1 and key[1].isascii() and partners[0] in names:
            evidence.absorb(names.pop(partners[0]))


def _cooccur(first: NameEvidence, second: NameEvidence) -> bool:
    both = len(first.segments & second.segments)
    return both >= MIN_SHARED_SEGMENTS and both >= MIN_SHARED_RATIO * len(first.segments | second.segments)
