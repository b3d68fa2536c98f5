"""Decides how much of a brief may be published. Every page, export and index asks this module.

`full` publishes everything, `excerpt` only the segments that carry a mark, `link` no text of the source at
all. A direct quote is text of the source: it is published only with its segment. What we wrote ourselves
(titles, summaries, paraphrases, notes) is always ours to publish.
"""

from mujaz.model.brief import Brief, MentionRules, Quote, Segment, Status
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.provenance import Photo, Rights
from mujaz.model.settings import Settings


def published_segments(brief: Brief) -> tuple[Segment, ...]:
    """Return the segments whose text may be shown, in order and with the numbers they have."""
    rights = brief.provenance.rights
    if rights is Rights.FULL:
        return brief.segments
    if rights is Rights.EXCERPT:
        return tuple(segment for segment in brief.segments if segment.excerpt)
    return ()


def published_quotes(brief: Brief) -> tuple[Quote, ...]:
    """Return the quotes that may be shown; where only the paraphrase may, without the words."""
    numbers = {segment.number for segment in published_segments(brief)}
    everything = brief.provenance.rights is Rights.FULL
    quotes = []
    for quote in brief.quotes:
        if everything or not quote.direct or quote.segment in numbers:
            quotes.append(quote)
        elif quote.reported:
            bare = quote._replace(
                words=Localized(), words_locations=(), segment=None, match=None, omitted_words=0
            )
            quotes.append(bare)
    return tuple(quotes)


def published_photo(brief: Brief) -> Photo | None:
    """Return what was printed under the picture: the caption is source text, the credit is not."""
    photo = brief.provenance.photo
    if photo is None or brief.provenance.rights is Rights.FULL:
        return photo
    return Photo(credit=photo.credit) if photo.credit else None


def as_published(brief: Brief) -> Brief:
    """Return the brief with nothing in it that may not be shown.

    Surface forms in the mention rules are words of the source, so they go as well. Whoever is quoted counts
    among the entities.
    """
    quotes = published_quotes(brief)
    speakers = (name for quote in quotes for name in (quote.speaker, *quote.shared_by) if name)
    return brief._replace(
        segments=published_segments(brief),
        quotes=quotes,
        entities=tuple(dict.fromkeys((*brief.entities, *speakers))),
        provenance=brief.provenance._replace(photo=published_photo(brief)),
        rules=MentionRules(),
        allow=(),
        key_positions=NO_POSITIONS,
    )


def is_published(brief: Brief, settings: Settings) -> bool:
    """Tell whether the site shows a brief at all: drafts stand in a preview only."""
    return settings.drafts or brief.status is not Status.DRAFT
