"""Compares the length of a translation with the length expected from its source text."""

import math
from collections.abc import Sequence

from mujaz.language.profiles import DEFAULT_LENGTH_RATIO, profile_of

SMOOTHING = 5
"""Signs added to both sides, so that a title of three words may vary more than a paragraph."""
DOUBT = 10
"""Segments after which a brief's own median counts as much as the expectation."""
MAX_OFFSET = 0.2


def expected_ratio(language: str, translation: str) -> float:
    """Return target signs for each source sign."""
    source, target = (
        profile.length_ratio if (profile := profile_of(tag)) else DEFAULT_LENGTH_RATIO
        for tag in (language, translation)
    )
    return target / source


def deviation(source: str, target: str, expected: float) -> float:
    """Return the logarithm of length against expectation: 0 as expected, -0.69 half as long. Plain texts."""
    target_length = len(target) - target.count(" ") + SMOOTHING
    source_length = len(source) - source.count(" ") + SMOOTHING
    return math.log(target_length / (source_length * expected))


def own_offset(deviations: Sequence[float]) -> float:
    """Return how much longer or shorter a translator writes than expected, with caution in short briefs."""
    if not deviations:
        return 0.0
    ordered, middle = sorted(deviations), len(deviations) // 2
    median = (ordered[middle] + ordered[~middle]) / 2
    offset = median * len(deviations) / (len(deviations) + DOUBT)
    return max(-MAX_OFFSET, min(MAX_OFFSET, offset))
