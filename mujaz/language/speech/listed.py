"""Make the words of a language whose reporting verbs are simply listed."""

from mujaz.language.speech.rules import Form, Reporting, Speech, keys, phrases, word_key


def listed(
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
) -> Speech:
    """Return a language's words from lists in running text."""
    reporting = {word_key(word): Reporting(Form.FINITE) for word in verbs.split()}
    reporting.update({word_key(word): Reporting(Form.PARTICIPLE) for word in participles.split()})
    return Speech(
        reporting=reporting,
        according=dict.fromkeys(phrases(according), Form.ACCORDING),
        complements=keys(complements),
        stops=keys(stops),
        occasions=keys(occasions),
        times=keys(times),
        leads=keys(leads),
        names=keys(names),
        sources=frozenset(),
        media=keys(media),
        prefixes=frozenset(),
        before_source=frozenset(),
        preposition=keys(preposition),
        subject_first=subject_first,
        relays=keys(relays),
        holders=keys(holders),
    )
