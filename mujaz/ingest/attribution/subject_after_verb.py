"""Find the words for a speaker behind a reporting word."""

from mujaz.ingest.attribution.quoted_names import name_span
from mujaz.ingest.attribution.reporting_words import is_reporting
from mujaz.ingest.attribution.types import Phrase
from mujaz.ingest.text.tokens import ParagraphToken, TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import Speech

MAX_WORDS = 16
MAX_APPOSITION_WORDS = 9
MAX_NAME_WORDS = 4
MAX_APPOSITIONS = 2
COMMAS = frozenset("،,")


def phrase_after(
    held: TokenizedParagraph, place: int, speech: Speech, extra_stops: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the noun phrase that begins at the token `place`, with its appositions.

    An extra stop of one letter stops at words that begin with it.
    """
    reader = _PhraseReader(held, speech, extra_stops)
    return reader.read(place)


class _PhraseReader:
    """Walks over tokens and keeps the first and last word of the phrase."""

    def __init__(self, held: TokenizedParagraph, speech: Speech, extra_stops: frozenset[str]) -> None:
        self.paragraph = held
        self.tokens = held.tokens
        self.speech = speech
        self.stops = speech.stops | speech.complements | speech.media | extra_stops
        self.stop_letters = tuple(stop for stop in extra_stops if len(stop) == 1)
        self.words: list[ParagraphToken] = []
        self.appositions = 0

    def read(self, place: int) -> Phrase | None:
        while place < len(self.tokens) and self._may_precede_subject(place):
            place += 1
        while place < len(self.tokens) and len(self.words) < MAX_WORDS:
            following = self._next_index(place)
            if following == place:
                break
            place = following
        if not self.words:
            return None
        return Phrase(self.words[0].start, self.words[-1].end, place)

    def _next_index(self, place: int) -> int:
        """Return the place after this token, or the same place where the phrase stops."""
        token = self.tokens[place]
        if not token.is_word:
            return self._after_sign(place) if self.words else place
        if self._is_stop(place) or (token.key in self.speech.objects and not self.words):
            return place
        if token.text[0].isdigit() and not self.words:
            return place + 1
        if token.key in self.speech.times and not self._is_title(place):
            return place if self.words else place + 1
        self.words.append(token)
        return place + 1

    def _after_sign(self, place: int) -> int:
        """Return the place after a comma with an apposition, a bracket, or a name in marks."""
        token = self.tokens[place]
        if token.text in COMMAS:
            return self._after_apposition(place)
        if token.text == "(":
            return self._after_bracket(place)
        span = name_span(self.paragraph, place, self.speech) if token.text in MARKS else None
        if span is None:
            return place
        self.words.extend(self.tokens[slice(*span)])
        return span[1]

    def _is_title(self, place: int) -> bool:
        """Whether a word that may be a time belongs to a title: the General in Secretary-General."""
        following = self.tokens[place + 1].key if place + 1 < len(self.tokens) else ""
        general = self.tokens[place].key in self.speech.titles and following not in self.speech.times
        return general and bool(self.words) and self.words[-1].end == self.tokens[place].start - 1

    def _may_precede_subject(self, place: int) -> bool:
        """Days and `من جهته` may stand between the verb and its subject."""
        token = self.tokens[place]
        return token.key in self.speech.times or (
            token.text in COMMAS
            and place + 1 < len(self.tokens)
            and not self.words
            and self.tokens[place + 1].key in self.speech.times
        )

    def _is_stop(self, place: int) -> bool:
        token = self.tokens[place]
        if token.quoted or token.text in MARKS or token.text.startswith("لـ"):
            return True
        if token.key in self.speech.preposition and self._continues_description(place):
            return False
        if self.stop_letters and len(token.key) > 4 and token.key.startswith(self.stop_letters):
            return True
        return token.key in self.stops or is_reporting(token.key, self.speech)

    def _continues_description(self, place: int) -> bool:
        """Whether `in` goes on with the description: an official in the ministry, not in a statement."""
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if not self.words or following is None or not following.is_word or following.text[0].isdigit():
            return False
        outside = following.key not in self.speech.occasions | self.speech.times | self.stops
        return outside and self.words[0].key in self.speech.sources

    def _after_apposition(self, place: int) -> int:
        """Return the place after a comma where a name or role follows, else the same place."""
        end = place + 1
        while end < len(self.tokens) and self.tokens[end].is_word and not self._is_stop(end):
            end += 1
        length = end - place - 1
        first = self.tokens[place + 1].key if place + 1 < len(self.tokens) else ""
        closed = (end < len(self.tokens) and self._can_end_apposition(end)) or self._is_final_name(
            end, length
        )
        if first in self.speech.times and length <= 3 and closed:
            return end
        lead = self._opens_clause(first)
        if (
            not closed
            or lead
            or not 0 < length <= MAX_APPOSITION_WORDS
            or self.appositions == MAX_APPOSITIONS
        ):
            return place
        self.appositions += 1
        self.words.extend(self.tokens[place + 1 : end])
        return end

    def _opens_clause(self, key: str) -> bool:
        """Whether a word behind a comma begins something else than a name or role."""
        speech = self.speech
        bare = key[1:] if key[:1] in speech.prefixes else key
        others = speech.leads | speech.preposition | speech.objects
        return key.startswith(speech.clause_starts) or not others.isdisjoint((key, bare))

    def _can_end_apposition(self, place: int) -> bool:
        """Whether what stands here can end an apposition: a comma, a colon, a mark, or a stop."""
        token = self.tokens[place]
        return token.text in COMMAS or token.text in ":(" or token.text in MARKS or self._is_stop(place)

    def _is_final_name(self, end: int, length: int) -> bool:
        """Whether a name closes the sentence, as it does behind a quotation: «…»، said the mayor, X."""
        at_end = end == len(self.tokens) or self.tokens[end].text == "."
        return at_end and 1 < length <= MAX_NAME_WORDS

    def _after_bracket(self, place: int) -> int:
        end = next(
            (p for p in range(place, min(place + 8, len(self.tokens))) if self.tokens[p].text == ")"), -1
        )
        return end + 1 if end > 0 else place
