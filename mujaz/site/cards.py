"""The card of a brief in a list."""

from mujaz.model.brief import Brief
from mujaz.model.language import Text
from mujaz.model.library import Library
from mujaz.site import address
from mujaz.site.links import outlet_link, tag_link
from mujaz.site.views.parts import Card


def card(records: Library, brief: Brief, language: str) -> Card:
    """Return a published brief's card in an interface language."""
    title = title_of(brief, language)
    original = brief.title.best(brief.language)
    outlet = records.outlets.get(brief.provenance.outlet)
    return Card(
        address=address.brief(language, brief.id),
        title=title,
        other_title=original if original != title else Text("", brief.language),
        summary=summary_of(brief, language),
        day=brief.provenance.day,
        outlet=outlet_link(records, brief.provenance.outlet, language),
        status=brief.status.value,
        language=brief.language,
        tags=tuple(tag_link(records, tag, language) for tag in brief.tags),
        quotes=len(brief.quotes),
        sample=outlet is not None and outlet.sample,
    )


def title_of(brief: Brief, language: str) -> Text:
    """Return the title in the page's language, else that of the translation, else of the original."""
    return brief.title.best(language, brief.translation, brief.language)


def summary_of(brief: Brief, language: str) -> Text:
    """Return the summary in the page's language, else in any."""
    return brief.summary.best(language, brief.translation, brief.language)
