"""Finds the phrase for a speaker behind a reporting word."""

from mujaz.ingest.attribution.quoted_names import name_span
from mujaz.ingest.attribution.reporting_words import is_reporting
from mujaz.ingest.attribution.types import Phrase
from mujaz.ingest.text.tokens import ParagraphToken, TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import SpeechWords

MAX_WORDS = 16
MAX_APPOSITION_WORDS = 9
MAX_NAME_WORDS = 4
MAX_APPOSITIONS = 2
COMMAS = frozenset("،,")


def phrase_after(
    paragraph: TokenizedParagraph, index: int, speech: SpeechWords, extra_stops: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the noun phrase that begins at the token `index`, with its appositions.

    An extra stop of one letter stops at words that begin with it.
    """
    reader = _PhraseReader(paragraph, speech, extra_stops)
    return reader.read(index)


class _PhraseReader:
    """Reads tokens one after the other and collects the words of the phrase."""

    def __init__(
        self, paragraph: TokenizedParagraph, speech: SpeechWords, extra_stops: frozenset[str]
    ) -> None:
        self.paragraph = paragraph
        self.tokens = paragraph.tokens
        self.speech = speech
        self.stops = speech.stops | speech.complements | speech.media | extra_stops
        self.stop_letters = tuple(stop for stop in extra_stops if len(stop) == 1)
        self.words: list[ParagraphToken] = []
        self.appositions = 0

    def read(self, index: int) -> Phrase | None:
        while index < len(self.tokens) and self._may_precede_subject(index):
            index += 1
        while index < len(self.tokens) and len(self.words) < MAX_WORDS:
            following = self._next_index(index)
            if following == index:
                break
            index = following
        if not self.words:
            return None
        return Phrase(self.words[0].start, self.words[-1].end, index)

    def _next_index(self, index: int) -> int:
        """Return the index after this token, or the same index if the phrase stops."""
        token = self.tokens[index]
        if not token.is_word:
            return self._after_sign(index) if self.words else index
        if self._is_stop(index) or (token.key in self.speech.objects and not self.words):
            return index
        if token.text[0].isdigit() and not self.words:
            return index + 1
        if token.key in self.speech.times and not self._is_title(index):
            return index if self.words else index + 1
        self.words.append(token)
        return index + 1

    def _after_sign(self, index: int) -> int:
        """Return the index after a comma with an apposition, a bracket, or a name in quotation marks."""
        token = self.tokens[index]
        if token.text in COMMAS:
            return self._after_apposition(index)
        if token.text == "(":
            return self._after_bracket(index)
        span = name_span(self.paragraph, index, self.speech) if token.text in MARKS else None
        if span is None:
            return index
        self.words.extend(self.tokens[slice(*span)])
        return span[1]

    def _is_title(self, index: int) -> bool:
        """Whether a word that may be a time belongs to a title: General in Secretary-General."""
        following = self.tokens[index + 1].key if index + 1 < len(self.tokens) else ""
        is_title_word = self.tokens[index].key in self.speech.titles and following not in self.speech.times
        return is_title_word and bool(self.words) and self.words[-1].end == self.tokens[index].start - 1

    def _may_precede_subject(self, index: int) -> bool:
        """Whether a token may stand between the verb and its subject: a day, `من جهته`."""
        token = self.tokens[index]
        return token.key in self.speech.times or (
            token.text in COMMAS
            and index + 1 < len(self.tokens)
            and not self.words
            and self.tokens[index + 1].key in self.speech.times
        )

    def _is_stop(self, index: int) -> bool:
        token = self.tokens[index]
        if token.is_quoted or token.text in MARKS or token.text.startswith("لـ"):
            return True
        if token.key in self.speech.preposition and self._continues_description(index):
            return False
        if self.stop_letters and len(token.key) > 4 and token.key.startswith(self.stop_letters):
            return True
        return token.key in self.stops or is_reporting(token.key, self.speech)

    def _continues_description(self, index: int) -> bool:
        """Whether `in` continues the description: an official in the ministry, not in a statement."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if not self.words or following is None or not following.is_word or following.text[0].isdigit():
            return False
        is_ordinary = following.key not in self.speech.occasions | self.speech.times | self.stops
        return is_ordinary and self.words[0].key in self.speech.sources

    def _after_apposition(self, index: int) -> int:
        """Return the index after a comma and the name or role behind it, else the same index."""
        end = index + 1
        while end < len(self.tokens) and self.tokens[end].is_word and not self._is_stop(end):
            end += 1
        length = end - index - 1
        first = self.tokens[index + 1].key if index + 1 < len(self.tokens) else ""
        is_closed = (end < len(self.tokens) and self._can_end_apposition(end)) or self._is_final_name(
            end, length
        )
        if first in self.speech.times and length <= 3 and is_closed:
            return end
        # Only a phrase that something ends is an apposition: an open one runs on into the next clause.
        opens_clause = self._opens_clause(first)
        if (
            not is_closed
            or opens_clause
            or not 0 < length <= MAX_APPOSITION_WORDS
            or self.appositions == MAX_APPOSITIONS
        ):
            return index
        self.appositions += 1
        self.words.extend(self.tokens[index + 1 : end])
        return end

    def _opens_clause(self, key: str) -> bool:
        """Whether a word behind a comma opens a clause instead of a name or role."""
        speech = self.speech
        bare = key[1:] if key[:1] in speech.prefixes else key
        others = speech.leads | speech.preposition | speech.objects
        return key.startswith(speech.clause_starts) or not others.isdisjoint((key, bare))

    def _can_end_apposition(self, index: int) -> bool:
        """Whether a token can end an apposition: a comma, a colon, a quotation mark, or a stop."""
        token = self.tokens[index]
        return token.text in COMMAS or token.text in ":(" or token.text in MARKS or self._is_stop(index)

    def _is_final_name(self, end: int, length: int) -> bool:
        """Whether a name ends the sentence, as behind a quotation: «…»، said the mayor, X."""
        at_end = end == len(self.tokens) or self.tokens[end].text == "."
        return at_end and 1 < length <= MAX_NAME_WORDS

    def _after_bracket(self, index: int) -> int:
        """Return the index after a bracket of at most seven tokens, else the same index."""
        for end in range(index + 1, min(index + 8, len(self.tokens))):
            if self.tokens[end].text == ")":
                return end + 1
        return index
