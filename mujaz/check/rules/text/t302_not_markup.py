"""HTML or an image stands in a paragraph, where neither is read.

Readers would see the tag as it was typed, and of an image nothing but the words in its brackets. Emphasis,
links and lists are written in Markdown; a picture is never taken from an outlet, only what is printed under
it (`photo:`). A text that is about HTML may have its tags between backquotes.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Passage
from mujaz.model.finding import Finding, Severity

CODE = "T302"
SEVERITY = Severity.WARNING
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for the first tag and the first image of each side of a paragraph."""
    texts = context.texts
    if not any("<" in text or "!" in text for _, text in (*texts.sources, *texts.targets)):
        return  # nearly always
    for segment in context.brief.segments:
        yield from _of_passage(segment.source)
        if segment.target is not None:
            yield from _of_passage(segment.target)


def _of_passage(passage: Passage) -> Iterator[Finding]:
    tag = next(_tags(passage), None)
    if tag is not None:
        fix = "Write it in Markdown (**strong**, [words](address)), or remove it."
        message = f"'{tag}' is HTML, which is shown as it stands here."
        yield Finding(CODE, message, fix, passage.location)
    if any(_is_image(before.value, after.value) for before, after in pairwise(passage.pieces)):
        fix = "Remove it, or write what is printed under it as 'photo:' into the front matter."
        yield Finding(CODE, "Here stands an image, which is not shown.", fix, passage.location)


def _tags(passage: Passage) -> Iterator[str]:
    before = ""
    for piece in passage.pieces:
        if not piece.markup and not before.startswith("<code"):
            yield from TAG.findall(piece.value)
        before = piece.value


def _is_image(before: str, after: str) -> bool:
    return before.endswith("!") and after.startswith("<a ")
