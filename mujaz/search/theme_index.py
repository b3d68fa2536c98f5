"""The index for the theme's own search: `<language>/search_index.json`.

The theme shows titles and texts as HTML, so both are escaped here. Texts hold both sides of each brief, so
that a word in either language finds it. Locations are relative to the site's root.
"""

import json
from collections.abc import Iterator
from html import escape

from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.language import Localized
from mujaz.model.settings import Settings
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.cards import title_of
from mujaz.site.links import name_of

SEPARATOR = r"[\s\-,.;:!?()«»“”\"،؛؟]+"
FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}

Found = tuple[str, str, str]
"""Location, title and text of one page, plain."""


def files(archive: Archive, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield one index for each interface language."""
    for language in settings.languages:
        docs = [
            {"location": location, "title": escape(title, quote=False), "text": escape(text, quote=False)}
            for location, title, text in _pages(archive, language)
        ]
        config = {"lang": [language], "separator": SEPARATOR, "pipeline": [], "fields": FIELDS}
        index = json.dumps({"config": config, "docs": docs}, ensure_ascii=False, separators=(",", ":"))
        yield f"{language}/search_index.json", index.encode()


def _pages(archive: Archive, language: str) -> Iterator[Found]:
    for brief in archive.briefs:
        text = " ".join(_words(archive, brief))
        yield address.brief(language, brief.id), title_of(brief, language).value, text
    for entity in archive.library.entities.values():
        text = " ".join((*_names(entity), *_all(entity.description)))
        yield address.entity(language, entity.id), name_of(entity.names, language).value, text
    for outlet in archive.library.outlets.values():
        text = " ".join((*_all(outlet.names), *_all(outlet.reliability)))
        yield address.outlet(language, outlet.id), name_of(outlet.names, language).value, text
    for tag in archive.library.tags.values():
        yield address.tag(language, tag.id), name_of(tag.names, language).value, " ".join(_all(tag.names))


def _words(archive: Archive, brief: Brief) -> Iterator[str]:
    """Yield all published words of a brief, and every name of the entities in it."""
    yield from _all(brief.summary)
    yield from _all(brief.title)
    for segment in brief.segments:
        yield segment.source.text
        if segment.target is not None:
            yield segment.target.text
    for quote in brief.quotes:
        yield from _all(quote.reported)
    for entity_id in brief.entities:
        entity = archive.library.entities.get(entity_id)
        if entity is not None:
            yield from _names(entity)


def _names(entity: Entity) -> Iterator[str]:
    yield from _all(entity.names)
    yield from (alias.name for alias in entity.aliases)
    yield from (spelling for _, spelling in entity.romanizations)


def _all(texts: Localized) -> Iterator[str]:
    return (text.value for text in texts.texts())
