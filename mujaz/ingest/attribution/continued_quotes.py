"""Quotations that run over several paragraphs: each paragraph's part is a quotation of its own."""

from collections.abc import Sequence
from dataclasses import replace

from mujaz.ingest.text.tokens import TokenizedParagraph, tokenize
from mujaz.language.quotation.pair_marks import MARKS, Pair, Pairing

MAX_PARAGRAPHS = 8


def tokenize_paragraphs(texts: Sequence[str]) -> tuple[TokenizedParagraph, ...]:
    """Take every paragraph apart, open quotations ended at the paragraph's end where the next one goes on."""
    held = [tokenize(text) for text in texts]
    for place in range(len(held)):
        for start, end in _continued_quotes(held, place):
            for there in range(place, end + 1):
                held[there] = _close_quote(held[there], start if there == place else -1, there == end)
    return tuple(held)


def _continued_quotes(held: Sequence[TokenizedParagraph], place: int) -> list[tuple[int, int]]:
    """Return the open mark in this paragraph and the place of the paragraph where it closes, if it does."""
    opened = held[place].pairing.opened
    if len(opened) != 1:
        return []
    for there in range(place + 1, min(place + MAX_PARAGRAPHS, len(held))):
        pairing = held[there].pairing
        if len(pairing.closed) == 1 and not pairing.opened:
            return [(opened[0], there)]
        if _continues_quote(held[there]):
            if not pairing.opened:
                return [(opened[0], there)]
            continue
        return []
    return []


def _continues_quote(held: TokenizedParagraph) -> bool:
    """Whether a paragraph begins with a mark of its own, as continued quotations do."""
    return held.text[:1] in MARKS and (not held.pairing.opened or held.pairing.opened == (0,))


def _close_quote(held: TokenizedParagraph, opened: int, last: bool) -> TokenizedParagraph:
    """Return the paragraph with its part of the quotation as one pair of marks."""
    start = opened if opened >= 0 else (0 if held.text[:1] in MARKS else -1)
    end = held.pairing.closed[0] if last and held.pairing.closed else len(held.text)
    if last and not held.pairing.closed:
        return held
    outside = tuple(pair for pair in held.pairing.pairs if pair.end < start or pair.start > end)
    inside = tuple(
        replace(pair, depth=pair.depth + 1)
        for pair in held.pairing.pairs
        if start < pair.start and pair.end < end
    )
    pairs = tuple(sorted((*outside, Pair(start, end, 0), *inside), key=lambda pair: pair.start))
    tokens = tuple(
        replace(token, quoted=token.quoted or start <= token.start <= end) for token in held.tokens
    )
    return TokenizedParagraph(held.text, tokens, Pairing(pairs))
