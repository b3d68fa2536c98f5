"""Splits a paragraph into tokens (words and signs) with their sentences and quotation marks."""

import re
from dataclasses import dataclass

from mujaz.language.quotation.pair_marks import Pairing, pair_marks
from mujaz.language.speech.rules import word_key

TOKEN = re.compile(
    r"\d+(?:[.,٫٬]\d+)*|(?:\w|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]|(?<=\w)[-'’׳״](?=\w)|(?<=[א-ת])\"(?=[א-ת](?![א-ת])))+|[^\w\s]"
)
SENTENCE_ENDS = frozenset(".؟!?…۔")
CLAUSE_ENDS = frozenset("؛;")


@dataclass(frozen=True, slots=True)
class ParagraphToken:
    """One word or one sign. Offsets index the paragraph in code points, end exclusive."""

    text: str
    start: int
    end: int
    key: str
    sentence: int
    is_quoted: bool
    """Whether the token stands inside quotation marks; the outermost marks count as inside."""

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.text[0] == "_"


@dataclass(frozen=True, slots=True)
class TokenizedParagraph:
    """One paragraph with its tokens and its pairs of quotation marks."""

    text: str
    tokens: tuple[ParagraphToken, ...]
    pairing: Pairing

    def token_index(self, offset: int) -> int:
        """Return the index of the first token that starts at `offset` or later."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].start < offset:
                low = middle + 1
            else:
                high = middle
        return low


def tokenize(text: str) -> TokenizedParagraph:
    """Split one paragraph into tokens."""
    pairing = pair_marks(text)
    spans = [(pair.start, pair.end) for pair in pairing.outer]
    tokens: list[ParagraphToken] = []
    sentence = span = 0
    for match in TOKEN.finditer(text):
        start, end, value = match.start(), match.end(), match.group()
        while span < len(spans) and spans[span][1] < start:
            span += 1
        quoted = span < len(spans) and spans[span][0] <= start
        tokens.append(ParagraphToken(value, start, end, word_key(value), sentence, quoted))
        # A full stop inside quotation marks ends the sentence only if the quotation ends there as well.
        if value in SENTENCE_ENDS and not quoted and not _ends_abbreviation(tokens):
            sentence += 1
        elif quoted and end == spans[span][1] + 1 and len(tokens) > 1 and tokens[-2].text in SENTENCE_ENDS:
            sentence += _starts_sentence(text, end)
    return TokenizedParagraph(text, tuple(tokens), pairing)


def _ends_abbreviation(tokens: list[ParagraphToken]) -> bool:
    """Whether the last token is a full stop after a single letter (د. أ. J.)."""
    return (
        tokens[-1].text == "." and len(tokens) > 1 and len(tokens[-2].text) == 1 and tokens[-2].text.isalpha()
    )


def _starts_sentence(text: str, end: int) -> bool:
    """Whether a new sentence begins after a quotation that itself ended with a full stop."""
    rest = text[end:].lstrip()
    return bool(rest) and rest[0].isalnum() and not rest[0].islower()
