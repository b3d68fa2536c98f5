"""The parsed body of a brief, and the numbers and anchors of its segments."""

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from mujaz.model.brief import Segment
from mujaz.model.finding import Finding
from mujaz.model.language import Localized

UNTRANSLATED = "[untranslated]"
EXCERPT = re.compile(r"\A\[excerpt\]\s*")


class Body(NamedTuple):
    """The parsed body of a brief."""

    segments: tuple[Segment, ...]
    notes: Localized
    findings: tuple[Finding, ...]


def number_segments(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Yield the segments with numbers from 1, and with anchors.

    An anchor depends on the text of its own segment alone, so that edits elsewhere do not change it.
    """
    counts: dict[str, int] = {}
    for number, segment in enumerate(segments, 1):
        words = " ".join(segment.source.text.split())
        anchor = "s-" + blake2b(words.encode(), digest_size=4).hexdigest()
        # Equal texts share a digest; the order among them tells them apart.
        counts[anchor] = counts.get(anchor, 0) + 1
        if counts[anchor] > 1:
            anchor = f"{anchor}-{counts[anchor]}"
        yield Segment(
            number,
            anchor,
            segment.block,
            segment.source,
            segment.target,
            segment.excerpt,
            segment.marked_untranslated,
        )
