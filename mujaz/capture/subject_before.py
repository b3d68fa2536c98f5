"""Find the words for a speaker before a reporting word."""

from mujaz.capture.speech.words import Speech
from mujaz.capture.subjects import Phrase, is_reporting
from mujaz.capture.tokens import CLAUSE_ENDS, Token, Tokens

MOST_WORDS = 14


def phrase_before(held: Tokens, place: int, speech: Speech) -> Phrase | None:
    """Return the noun phrase between the start of the clause and the token `place`."""
    tokens = held.tokens
    start = place
    while (
        start and tokens[start - 1].sentence == tokens[place].sentence and not _ends_clause(tokens[start - 1])
    ):
        start -= 1
    while start < place and _leads(tokens[start], speech):
        start += 1
    if start and tokens[start - 1].key in speech.objects:
        return None
    words = [token for token in tokens[start:place] if token.is_word]
    if not 0 < len(words) <= MOST_WORDS or any(is_reporting(token.key, speech) for token in words):
        return None
    kept = [token for token in words if token.key not in speech.times and not token.text[0].isdigit()]
    relative = speech.stops - speech.preposition - speech.before_source
    if not kept or words[0].key in speech.stops or any(token.key in relative for token in kept[1:]):
        return None
    return Phrase(kept[0].start, kept[-1].end, place)


def _ends_clause(token: Token) -> bool:
    return token.quoted or token.text in CLAUSE_ENDS or token.text == ":"


def _leads(token: Token, speech: Speech) -> bool:
    if not token.is_word:
        return True
    bare = token.key[1:] if token.key[:1] in speech.prefixes else token.key
    return token.key in speech.leads or bare in speech.leads or token.key in speech.times
