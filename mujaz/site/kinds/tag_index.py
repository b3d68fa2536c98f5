"""All tags that file at least one brief."""

from collections.abc import Iterator

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.planned import planned
from mujaz.site.tag_counts import tag_counts
from mujaz.site.views import TagIndexView

KIND = "tag_index"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one list of tags, the fullest first."""
    view = TagIndexView(tag_counts(archive, language))
    title = words(language).gettext("Tags")
    yield planned(archive, KIND, language, address_of=address.tags, title=title, view=view)
