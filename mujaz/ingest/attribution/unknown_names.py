"""Finds names without a record in an article: candidates for new records, for a person to judge."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from mujaz.ingest.article import DirectQuote, EntityMention, Paragraph
from mujaz.ingest.text.line_shape import comparison_key, word_count
from mujaz.language.quotation.pair_marks import pair_marks

LATIN = re.compile(r"\b[A-Z][\w.&-]+(?:\s(?:of|the|and|for|de|al)?\s?[A-Z][\w.&-]+)*")
BRACKETED = re.compile(r"\((?P<name>[^()\d]{2,40})\)")
MAX_WORDS = 4
MAX_NAMES = 20


def unknown_names(
    paragraphs: Sequence[Paragraph],
    quotations: Sequence[DirectQuote],
    mentions: Sequence[EntityMention],
    outlet_keys: Collection[str],
) -> tuple[str, ...]:
    """Return likely names without a record, most frequent first.

    Candidates are speakers, short quoted runs, brackets and Latin words. `outlet_keys` are the comparison
    keys of outlets' names, which have records of another kind.
    """
    recorded_names = {mention.text for mention in mentions}
    counts = Counter(_speakers_without_record(quotations))
    for number, paragraph in enumerate(paragraphs, 1):
        paragraph_mentions = [mention for mention in mentions if mention.segment == number]
        for name, start, end in _candidates(paragraph.text):
            is_free = all(mention.end <= start or end <= mention.start for mention in paragraph_mentions)
            if is_free and name not in recorded_names and comparison_key(name) not in outlet_keys:
                counts[name] += 1
    return tuple(name for name, _ in counts.most_common(MAX_NAMES))


def _speakers_without_record(quotations: Sequence[DirectQuote]) -> Iterator[str]:
    """Yield the names behind the roles of speakers without a record."""
    for quotation in quotations:
        _, comma, name = quotation.speaker.text.rpartition("،")
        if comma and not quotation.speaker.entity and 1 < word_count(name) <= MAX_WORDS:
            yield name.strip()


def _candidates(text: str) -> Iterator[tuple[str, int, int]]:
    for pair in pair_marks(text).pairs:
        inside = text[pair.start + 1 : pair.end].strip()
        if 0 < word_count(inside) <= MAX_WORDS - 1:
            yield inside, pair.start + 1, pair.end
    for match in BRACKETED.finditer(text):
        if word_count(match["name"]) <= MAX_WORDS:
            yield match["name"].strip(), match.start("name"), match.end("name")
    if not text.isascii():
        for match in LATIN.finditer(text):
            yield match.group(), match.start(), match.end()
