"""A brief: the article, its translation, its quotes and who is in it.

Its pages are made where the brief is read, not from the archive: they depend on nothing but the brief and the
records. What stands below them (`mujaz.site.neighbours`) is added when the whole archive is known.
"""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.brief_view import brief_view
from mujaz.site.citation_head import citation_head
from mujaz.site.page_spec import planned
from mujaz.site.published_brief import Shown

KIND = "brief"


def pages(shown: Shown) -> Iterator[Page]:
    """Yield the page of a brief in each interface language."""
    for language in shown.settings.languages:
        view = brief_view(shown, language)
        yield planned(
            shown.settings,
            KIND,
            language,
            address_of=partial(address.brief, brief_id=shown.brief.id),
            title=view.title.value,
            description=view.summary.value,
            view=view,
            head=citation_head(shown, language),
        )
