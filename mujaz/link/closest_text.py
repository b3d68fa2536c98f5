"""Finds the text that comes closest to a quote that is not verbatim."""

import re
from collections.abc import Sequence

from mujaz.language.folding import fold
from mujaz.language.folding.engine import FoldedText
from mujaz.language.folding.narrow import fold_narrow
from mujaz.language.quotation.around_quote import strip_quotation_marks

MIN_ALIGNMENT_SCORE = 60.0
"""Lowest alignment score (0 to 100) for which the aligned words are shown; below it, a whole sentence."""

LONG = 1000
"""Characters from which only the two ends of a quote are aligned: the cost grows with length times length."""
END_LENGTH = 400
"""Characters of each end of a long quote that are aligned."""
LONG_WORDS = 400
"""Words from which texts are compared without their equal beginning and end, and only so many words then."""

OUTSIDE = ' \n«»“”„‟"،,؛;:.'
"""Characters around aligned words that are no part of them."""

WORD = re.compile(r"\S+")
SENTENCE = re.compile(r"[^.؟!?…\n]+[.؟!?…]*[»”\"]?")

Edit = tuple[str, int, int, int, int]
"""An opcode of `difflib`: the action, a range of words in the text, a range of words in the quote."""


def closest_text(words: str, language: str, passages: Sequence[tuple[int, str]]) -> tuple[int, str]:
    """Return the number of the most similar passage, and the span of whole words most like `words`.

    `passages` must not be empty.
    """
    from rapidfuzz import fuzz

    key = fold(words, language).text.strip()
    folds = [fold(text, language) for _, text in passages]
    probe = key if len(key) < LONG else key[:END_LENGTH]
    scores = [fuzz.partial_ratio(probe, folded.text) for folded in folds]
    best = max(range(len(folds)), key=lambda index: (scores[index], -index))
    number, text = passages[best]
    if scores[best] < MIN_ALIGNMENT_SCORE:
        return number, _best_sentence(key, language, text)
    return number, _aligned(key, language, text, folds[best])


def word_diff(words: str, nearest: str) -> str:
    """Return what to change in `words`: `[-gone-]` stands in the text only, `{+added+}` in the quote only.

    >>> word_diff("the old grain market", "the grain market")
    'the {+old+} grain market'
    """
    text_words, quote_words = strip_quotation_marks(nearest).split(), strip_quotation_marks(words).split()
    parts: list[str] = []
    for action, a, b, c, d in _opcodes(text_words, quote_words):
        if action == "equal":
            parts += text_words[a:b]
            continue
        parts += [f"[-{' '.join(text_words[a:b])}-]"] if a < b else []
        parts += [f"{{+{' '.join(quote_words[c:d])}+}}"] if c < d else []
    return " ".join(parts)


def _opcodes(text_words: list[str], quote_words: list[str]) -> Sequence[Edit]:
    """Compare words by the narrow fold, so that a vowel mark alone is no change."""
    return _edits(
        [fold_narrow(word).text for word in text_words], [fold_narrow(word).text for word in quote_words]
    )


def _edits(text_words: list[str], quote_words: list[str]) -> Sequence[Edit]:
    import difflib

    if max(len(text_words), len(quote_words)) < LONG_WORDS:
        return difflib.SequenceMatcher(None, text_words, quote_words, autojunk=False).get_opcodes()
    same = _common_length(text_words, quote_words)
    ends = min(len(text_words), len(quote_words)) - same
    after = min(ends, _common_length(text_words[::-1], quote_words[::-1]))
    a, b, c, d = same, len(text_words) - after, same, len(quote_words) - after
    middle: list[Edit] = [("replace", a, b, c, d)] if a < b or c < d else []
    if b - a < LONG_WORDS and d - c < LONG_WORDS:
        edits = difflib.SequenceMatcher(None, text_words[a:b], quote_words[c:d], autojunk=False).get_opcodes()
        middle = [(action, p + a, q + a, r + c, s + c) for action, p, q, r, s in edits]
    start: list[Edit] = [("equal", 0, same, 0, same)] if same else []
    end: list[Edit] = [("equal", b, len(text_words), d, len(quote_words))] if after else []
    return [*start, *middle, *end]


def _common_length(words: Sequence[str], others: Sequence[str]) -> int:
    """Return the number of equal words at the beginning of both."""
    pairs = enumerate(zip(words, others, strict=False))
    return next((index for index, (one, other) in pairs if one != other), min(len(words), len(others)))


def _aligned(key: str, language: str, text: str, folded: FoldedText) -> str:
    from rapidfuzz import fuzz

    span = fuzz.partial_ratio_alignment(key if len(key) < LONG else key[:END_LENGTH], folded.text)
    if span is None or span.dest_start >= span.dest_end:
        return text.strip()
    first, last = span.dest_start, span.dest_end
    if len(key) >= LONG:
        tail = fuzz.partial_ratio_alignment(key[-END_LENGTH:], folded.text[first:])
        last = first + tail.dest_end if tail is not None and tail.dest_end else last
    start, end = folded.origin[first], folded.origin[last - 1] + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return _trim_extra_words(text[start:end], key, language).strip(OUTSIDE)


def _trim_extra_words(span: str, key: str, language: str) -> str:
    """Drop words at both ends that the quote does not have: the alignment is by letters, not by words."""
    words = list(WORD.finditer(span))
    span_words = [fold(word.group(), language).text.strip(OUTSIDE) for word in words]
    edits = _edits(span_words, [word.strip(OUTSIDE) for word in key.split()])
    if len(edits) < 2:
        return span
    before, after = _extra_words(edits[0]), _extra_words(edits[-1])
    return span[words[before].start() : words[-1 - after].end()]


def _extra_words(edit: Edit) -> int:
    """Return the number of words that only the text has."""
    action, a, b, c, d = edit
    return 0 if action == "equal" else max(0, b - a - (d - c))


def _best_sentence(key: str, language: str, text: str) -> str:
    from rapidfuzz import fuzz

    sentences = [match.group().strip() for match in SENTENCE.finditer(text)]
    return max(sentences or [text], key=lambda sentence: fuzz.ratio(key, fold(sentence, language).text))
