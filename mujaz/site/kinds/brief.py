"""A brief: the article, its translation, its quotes and who is in it.

Its pages are rendered where the brief is read, since they depend on nothing but the brief and the records.
Their footer (`mujaz.site.neighbours`) is added when the whole archive is known.
"""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.brief_view import brief_view
from mujaz.site.citation_head import citation_head
from mujaz.site.page_spec import page_spec
from mujaz.site.published_brief import PublishedBrief

KIND = "brief"


def pages(published: PublishedBrief) -> Iterator[Page]:
    """Yield the page of a brief in each interface language."""
    for language in published.settings.languages:
        view = brief_view(published, language)
        yield page_spec(
            published.settings,
            KIND,
            language,
            address_of=partial(address.brief, brief_id=published.brief.id),
            title=view.title.value,
            description=view.summary.value,
            view=view,
            head=citation_head(published, language),
        )
