"""What a citation of a brief holds, before any format: the original article, and our brief of it."""

from dataclasses import dataclass
from datetime import date

from mujaz.i18n.catalog import words
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.external_links import absolute
from mujaz.site.links import outlet_link
from mujaz.site.published_brief import Shown


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


def reference(shown: Shown) -> tuple[str, Reference]:
    """Return where a brief's citations stand (an address) and what they say."""
    language = shown.settings.languages[0]
    return address.brief(language, shown.brief.id), _reference(shown, language)


def _reference(shown: Shown, language: str) -> Reference:
    brief, settings, source = shown.brief, shown.settings, shown.brief.provenance
    title = brief.title.best(brief.language)
    translated = brief.title.best(language, brief.translation)
    note = words(language).gettext("Brief and translation: %(site)s, %(url)s")
    here = absolute(settings, address.brief(language, brief.id))
    return Reference(
        id=brief.id,
        title=title,
        translated=translated if translated != title else Text("", language),
        author=source.byline,
        outlet=outlet_link(shown.records, source.outlet, brief.language).text.value,
        published=source.day,
        accessed=source.retrieved,
        url=source.url,
        archive=source.archive,
        language=brief.language,
        note=note % {"site": settings.site_name.best(language).value, "url": here},
    )
