"""Estimates the reading time of a brief."""

from collections.abc import Iterable

from mujaz.language.profiles import profile_of
from mujaz.model.brief import Brief, Passage

USUAL = 200


def minutes(brief: Brief, language: str) -> int:
    """Return whole minutes, at least 1, for the published text in the page's language.

    Where no side is in that language, for the translation, else for the original.
    """
    primary = language.partition("-")[0]
    source = (segment.source for segment in brief.segments)
    target = (segment.target for segment in brief.segments if segment.target is not None)
    if primary == brief.language.partition("-")[0]:
        return _minutes(source, primary)
    return _minutes(target, brief.translation.partition("-")[0])


def _minutes(passages: Iterable[Passage], language: str) -> int:
    texts = (piece.value for passage in passages for piece in passage.pieces if not piece.markup)
    count = sum(text.count(" ") + 1 for text in texts)
    profile = profile_of(language)
    return max(1, round(count / (profile.words_per_minute if profile else USUAL)))
