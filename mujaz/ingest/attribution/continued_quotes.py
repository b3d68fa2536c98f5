"""Handles quotations over several paragraphs: the part in each paragraph is a quotation of its own."""

from collections.abc import Sequence
from dataclasses import replace

from mujaz.ingest.text.tokens import TokenizedParagraph, tokenize
from mujaz.language.quotation.pair_marks import MARKS, Pairing, QuotationPair

MAX_PARAGRAPHS = 8


def tokenize_paragraphs(texts: Sequence[str]) -> tuple[TokenizedParagraph, ...]:
    """Tokenize every paragraph, and close an open quotation at its end if the next paragraph continues it."""
    paragraphs = [tokenize(text) for text in texts]
    for index in range(len(paragraphs)):
        for start, last_part in _continued_quotes(paragraphs, index):
            for part in range(index, last_part + 1):
                paragraphs[part] = _close_quote(
                    paragraphs[part], start if part == index else -1, part == last_part
                )
    return tuple(paragraphs)


def _continued_quotes(paragraphs: Sequence[TokenizedParagraph], index: int) -> list[tuple[int, int]]:
    """Return the open mark of this paragraph and the index of the one that closes it, empty if none does."""
    opened = paragraphs[index].pairing.unclosed
    if len(opened) != 1:
        return []
    for following in range(index + 1, min(index + MAX_PARAGRAPHS, len(paragraphs))):
        pairing = paragraphs[following].pairing
        if len(pairing.unopened) == 1 and not pairing.unclosed:
            return [(opened[0], following)]
        # Each paragraph of a continued quotation opens with a mark, and only the last one closes it.
        if _continues_quote(paragraphs[following]):
            if not pairing.unclosed:
                return [(opened[0], following)]
            continue
        return []
    return []


def _continues_quote(paragraph: TokenizedParagraph) -> bool:
    """Whether a paragraph begins with a quotation mark of its own, as continued quotations do."""
    return paragraph.text[:1] in MARKS and (
        not paragraph.pairing.unclosed or paragraph.pairing.unclosed == (0,)
    )


def _close_quote(paragraph: TokenizedParagraph, opening_mark: int, is_last: bool) -> TokenizedParagraph:
    """Return the paragraph with its part of the quotation as one pair of marks."""
    start = opening_mark if opening_mark >= 0 else (0 if paragraph.text[:1] in MARKS else -1)
    end = paragraph.pairing.unopened[0] if is_last and paragraph.pairing.unopened else len(paragraph.text)
    if is_last and not paragraph.pairing.unopened:
        return paragraph
    outside = tuple(pair for pair in paragraph.pairing.pairs if pair.end < start or pair.start > end)
    inside = tuple(
        replace(pair, depth=pair.depth + 1)
        for pair in paragraph.pairing.pairs
        if start < pair.start and pair.end < end
    )
    pairs = tuple(sorted((*outside, QuotationPair(start, end, 0), *inside), key=lambda pair: pair.start))
    tokens = tuple(
        replace(token, is_quoted=token.is_quoted or start <= token.start <= end) for token in paragraph.tokens
    )
    return TokenizedParagraph(paragraph.text, tokens, Pairing(pairs))
