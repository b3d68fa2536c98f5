"""What stands in the text instead of a quote that is not there."""

import re
from collections.abc import Sequence

from mujaz.language.folding import fold
from mujaz.language.folding.engine import Folded
from mujaz.language.folding.narrow import verbatim
from mujaz.language.quotation.around_quote import unquoted

GOOD = 60.0
"""Alignment score from 0 to 100 below which a whole sentence is shown instead of the aligned words."""

OUTSIDE = ' \n«»“”„‟"،,؛;:.'
"""What stands around aligned words without being part of them."""

WORD = re.compile(r"\S+")
SENTENCE = re.compile(r"[^.؟!?…\n]+[.؟!?…]*[»”\"]?")

Edit = tuple[str, int, int, int, int]
"""What is done, to which words of the text, with which of the quote: an opcode of `difflib`."""


def nearest_text(words: str, language: str, passages: Sequence[tuple[int, str]]) -> tuple[int, str]:
    """Return the number of the most similar passage, and the span of whole words most like `words`.

    `passages` must not be empty.
    """
    from rapidfuzz import fuzz

    key = fold(words, language).text.strip()
    folds = [fold(text, language) for _, text in passages]
    scores = [fuzz.partial_ratio(key, folded.text) for folded in folds]
    best = max(range(len(folds)), key=lambda index: (scores[index], -index))
    number, text = passages[best]
    if scores[best] < GOOD:
        return number, _best_sentence(key, language, text)
    return number, _aligned(key, language, text, folds[best])


def word_diff(words: str, nearest: str) -> str:
    """Return what to change in `words`: `[-gone-]` stands in the text only, `{+added+}` in the quote only.

    >>> word_diff("the old grain market", "the grain market")
    'the {+old+} grain market'
    """
    there, here = unquoted(nearest).split(), unquoted(words).split()
    parts: list[str] = []
    for action, a, b, c, d in _opcodes(there, here):
        if action == "equal":
            parts += there[a:b]
            continue
        parts += [f"[-{' '.join(there[a:b])}-]"] if a < b else []
        parts += [f"{{+{' '.join(here[c:d])}+}}"] if c < d else []
    return " ".join(parts)


def _opcodes(there: list[str], here: list[str]) -> Sequence[Edit]:
    """Compare words by the narrow fold, so that a vowel mark alone is no change."""
    return _edits([verbatim(word).text for word in there], [verbatim(word).text for word in here])


def _edits(there: list[str], here: list[str]) -> Sequence[Edit]:
    import difflib

    return difflib.SequenceMatcher(None, there, here, autojunk=False).get_opcodes()


def _aligned(key: str, language: str, text: str, folded: Folded) -> str:
    from rapidfuzz import fuzz

    span = fuzz.partial_ratio_alignment(key, folded.text)
    if span is None or span.dest_start >= span.dest_end:
        return text.strip()
    start, end = folded.origin[span.dest_start], folded.origin[span.dest_end - 1] + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return _without_strangers(text[start:end], key, language).strip(OUTSIDE)


def _without_strangers(span: str, key: str, language: str) -> str:
    """Cut words off both ends for which the quote has nothing: letters are aligned, not words."""
    words = list(WORD.finditer(span))
    there = [fold(word.group(), language).text.strip(OUTSIDE) for word in words]
    edits = _edits(there, [word.strip(OUTSIDE) for word in key.split()])
    if len(edits) < 2:
        return span
    before, after = _surplus(edits[0]), _surplus(edits[-1])
    return span[words[before].start() : words[-1 - after].end()]


def _surplus(edit: Edit) -> int:
    """Return how many words stand in the text only."""
    action, a, b, c, d = edit
    return 0 if action == "equal" else max(0, b - a - (d - c))


def _best_sentence(key: str, language: str, text: str) -> str:
    from rapidfuzz import fuzz

    sentences = [match.group().strip() for match in SENTENCE.finditer(text)]
    return max(sentences or [text], key=lambda sentence: fuzz.ratio(key, fold(sentence, language).text))
