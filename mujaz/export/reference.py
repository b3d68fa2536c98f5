"""Builds the citation of a brief for all citation formats: the original article, with a note on the brief."""

from dataclasses import dataclass
from datetime import date

from mujaz.i18n.catalog import words
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.external_links import absolute
from mujaz.site.links import outlet_link
from mujaz.site.published_brief import PublishedBrief


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
    """A sentence with the address of the brief."""


def reference_with_address(published_brief: PublishedBrief) -> tuple[str, Reference]:
    """Return the address below which a brief's citation files lie, and the reference that they hold."""
    language = published_brief.settings.languages[0]
    return address.brief(language, published_brief.brief.id), _reference(published_brief, language)


def _reference(published_brief: PublishedBrief, language: str) -> Reference:
    brief, settings, source = (
        published_brief.brief,
        published_brief.settings,
        published_brief.brief.provenance,
    )
    title = brief.title.best(brief.language)
    translated = brief.title.best(language, brief.translation)
    note = words(language).gettext("Brief and translation: %(site)s, %(url)s")
    brief_url = absolute(settings, address.brief(language, brief.id))
    return Reference(
        id=brief.id,
        title=title,
        translated=translated if translated != title else Text("", language),
        author=source.byline,
        outlet=outlet_link(published_brief.records, source.outlet, brief.language).text.value,
        published=source.day,
        accessed=source.retrieved,
        url=source.url,
        archive=source.archive,
        language=brief.language,
        note=note % {"site": settings.site_name.best(language).value, "url": brief_url},
    )
