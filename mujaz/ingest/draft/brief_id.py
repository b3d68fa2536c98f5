"""Makes the id of a brief: its day, and a few words that are readable in an address."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from mujaz.ingest.article import EntityMention
from mujaz.language.ar.affixes import FUNCTION_WORDS
from mujaz.language.ar.speech import SPEECH
from mujaz.language.ascii_letters import to_ascii
from mujaz.model.entity import Entity

MAX_NAMES = 3
MAX_WORDS = 5
MAX_LENGTH = 48


def brief_id(
    day: date,
    title: str,
    title_entities: Sequence[str],
    mentions: Iterable[EntityMention],
    entities: Mapping[str, Entity],
) -> str:
    """Return `YYYY-MM-DD-words`: from entities named in the title, else in the text, else from the title.

    `title_entities` are entity ids in the order of the title.
    """
    names = [_name_slug(entities[entity]) for entity in dict.fromkeys(title_entities) if entity in entities]
    if not names and not title:
        entities_in_text = [mention.entity for mention in mentions]
        by_frequency = sorted(
            dict.fromkeys(entities_in_text), key=lambda entity: -entities_in_text.count(entity)
        )
        names = [_name_slug(entities[entity]) for entity in by_frequency if entity in entities]
    words = [*filter(None, names[:MAX_NAMES])]
    if len(words) < 2:
        words = [*words, *_title_words(title)[: MAX_WORDS - len(words)]]
    return f"{day.isoformat()}-{_join_words(words) or 'article'}"


def ascii_slug(text: str) -> str:
    """Return words of any script as lower-case ASCII joined by hyphens."""
    return "-".join(filter(None, (to_ascii(word) for word in re.findall(r"\w+", text))))


def _name_slug(entity: Entity) -> str:
    return ascii_slug(entity.names.get("en") or entity.id).removeprefix("the-")


def _title_words(title: str) -> list[str]:
    words = [
        word for word in re.findall(r"\w+", title) if word not in FUNCTION_WORDS and word not in SPEECH.stops
    ]
    return [slug for word in words if len(slug := to_ascii(word)) > 1]


def _join_words(words: Iterable[str]) -> str:
    """Join words up to `MAX_LENGTH` characters; no word is cut."""
    joined: list[str] = []
    for word in dict.fromkeys(words):
        if len("-".join([*joined, word])) > MAX_LENGTH:
            break
        joined.append(word)
    return "-".join(joined)
