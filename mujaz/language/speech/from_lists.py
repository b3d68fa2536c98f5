"""Builds the words of speech of a language from lists, for languages whose verb forms are listed."""

from mujaz.language.speech.rules import (
    AttributionForm,
    ReportingWord,
    SpeechWords,
    phrase_keys,
    word_key,
    word_keys,
)


def speech_from_lists(
    *,
    verbs: str,
    participles: str = "",
    according: str = "",
    complements: str = "",
    stops: str = "",
    occasions: str = "",
    times: str = "",
    leads: str = "",
    names: str = "",
    media: str = "",
    preposition: str = "",
    relays: str = "",
    holders: str = "",
    subject_first: bool = True,
) -> SpeechWords:
    """Return the words of speech from lists with spaces between words, semicolons between phrases."""
    reporting = {word_key(word): ReportingWord(AttributionForm.FINITE) for word in verbs.split()}
    reporting.update(
        {word_key(word): ReportingWord(AttributionForm.PARTICIPLE) for word in participles.split()}
    )
    return SpeechWords(
        reporting=reporting,
        according_phrases=dict.fromkeys(phrase_keys(according), AttributionForm.ACCORDING),
        complements=word_keys(complements),
        stops=word_keys(stops),
        occasions=word_keys(occasions),
        times=word_keys(times),
        leads=word_keys(leads),
        names=word_keys(names),
        sources=frozenset(),
        media=word_keys(media),
        prefixes=frozenset(),
        before_source=frozenset(),
        preposition=word_keys(preposition),
        subject_first=subject_first,
        relays=word_keys(relays),
        holders=word_keys(holders),
    )
