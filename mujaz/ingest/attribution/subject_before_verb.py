"""Finds the phrase for a speaker before a reporting word."""

from collections.abc import Iterator, Sequence

from mujaz.ingest.attribution.quoted_names import name_span
from mujaz.ingest.attribution.reporting_words import is_reporting
from mujaz.ingest.attribution.subject_after_verb import COMMAS
from mujaz.ingest.attribution.types import Phrase
from mujaz.ingest.text.tokens import CLAUSE_ENDS, ParagraphToken, TokenizedParagraph
from mujaz.language.quotation.pair_marks import QuotationPair
from mujaz.language.speech.rules import SpeechWords

MAX_WORDS = 14
MAX_NAME_WORDS = 4
MAX_CLAUSE = 200
"""Tokens before a reporting word that are read. A longer clause names no speaker that a reader would find."""


def phrase_before(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> Phrase | None:
    """Return the noun phrase between the start of the clause and the token `index`.

    A part between commas that begins like a clause or with a preposition does not belong to it.
    """
    tokens = paragraph.tokens
    start = _clause_start(paragraph, index, speech)
    if index - start >= MAX_CLAUSE:
        return None
    while start < index and may_precede_subject(tokens[start], speech):
        start += 1
    if start and tokens[start - 1].key in speech.objects:
        return None
    words = [token for token in tokens[start:index] if token.is_word]
    if not 0 < len(words) <= MAX_WORDS or any(is_reporting(token.key, speech) for token in words):
        return None
    phrase_tokens = [token for part in _comma_parts(tokens[start:index], speech) for token in part]
    if not phrase_tokens or words[0].key in speech.stops or words[0].key.endswith(speech.verb_endings):
        return None
    return Phrase(phrase_tokens[0].start, phrase_tokens[-1].end, index)


def name_before_colon(paragraph: TokenizedParagraph, pair: QuotationPair) -> Phrase | None:
    """Return the few words between the start of a paragraph and the colon before its quotation."""
    first = paragraph.token_index(pair.start)
    if not 2 <= first <= MAX_NAME_WORDS + 1 or paragraph.tokens[first - 1].text != ":":
        return None
    words = paragraph.tokens[: first - 1]
    return Phrase(words[0].start, words[-1].end, first) if all(token.is_word for token in words) else None


def _clause_start(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> int:
    """Return the index of the first token of the clause. Names in quotation marks do not end a clause."""
    tokens, start = paragraph.tokens, index
    while start and index - start < MAX_CLAUSE and tokens[start - 1].sentence == tokens[index].sentence:
        previous = tokens[start - 1]
        if previous.is_quoted:
            span = name_span(paragraph, start - 1, speech)
            if span is None:
                break
            start = span[0]
        elif previous.text in CLAUSE_ENDS or previous.text == ":":
            break
        else:
            start -= 1
    return start


def _comma_parts(tokens: Sequence[ParagraphToken], speech: SpeechWords) -> Iterator[list[ParagraphToken]]:
    """Yield the parts between commas, each up to a word that opens a clause."""
    relative = speech.stops - speech.preposition - speech.before_source
    part: list[ParagraphToken] = []
    open_part = True
    for index, token in enumerate(tokens):
        following = tokens[index + 1].key if index + 1 < len(tokens) else ""
        if token.key in speech.preposition and following in speech.occasions:
            open_part = False
        elif token.text in COMMAS:
            yield part
            part, open_part = [], True
        elif token.key in relative or (not part and token.key in speech.stops):
            open_part = False
        elif open_part and (token.is_word or token.is_quoted) and token.key not in speech.times:
            part.append(token)
    yield part


def may_precede_subject(token: ParagraphToken, speech: SpeechWords) -> bool:
    """Whether a token may stand before the first verb or noun of a sentence."""
    if not token.is_word:
        return True
    bare = token.key[1:] if token.key[:1] in speech.prefixes else token.key
    return token.key in speech.leads or bare in speech.leads or token.key in speech.times
