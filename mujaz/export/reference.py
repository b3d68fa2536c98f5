"""What a citation of a brief holds, before any format: the original article, and our brief of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mujaz.model.brief import Brief
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.links import outlet_link
from mujaz.site.outward import absolute


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation of the article that a brief is about."""

    id: str
    title: Text
    """In the language of the original."""
    translated: Text
    """The title in the site's default language, empty where it is the same."""
    author: str
    """The byline as printed, empty where there is none."""
    outlet: str
    published: date | None
    accessed: date | None
    url: str
    archive: str
    language: str
    note: str
    """Where our brief of it stands."""


def references(archive: Archive) -> Iterator[tuple[str, Reference]]:
    """Yield, for each brief, where its citations stand (an address) and what they say."""
    for brief in archive.briefs:
        language = archive.settings.languages[0]
        yield address.brief(language, brief.id), _reference(archive, brief, language)


def _reference(archive: Archive, brief: Brief, language: str) -> Reference:
    settings, source = archive.settings, brief.provenance
    title = brief.title.best(brief.language)
    translated = brief.title.best(language, brief.translation)
    note = words(language).gettext("Brief and translation: %(site)s, %(url)s")
    here = absolute(settings, address.brief(language, brief.id))
    return Reference(
        id=brief.id,
        title=title,
        translated=translated if translated != title else Text("", language),
        author=source.byline,
        outlet=outlet_link(archive.library, source.outlet, brief.language).text.value,
        published=source.day,
        accessed=source.retrieved,
        url=source.url,
        archive=source.archive,
        language=brief.language,
        note=note % {"site": settings.site_name.best(language).value, "url": here},
    )
