"""Pages of the site: `mujaz.site` creates them, `mujaz.render` renders them."""

from collections.abc import Callable
from typing import NamedTuple, Protocol


class View(Protocol):
    """The value that a template gets: a frozen dataclass from `mujaz.site.views`."""


class Page(NamedTuple):
    """One output page in one interface language."""

    kind: str
    """Name of the module in `mujaz.site.kinds` and of the template `bodies/<kind>.html`."""
    language: str
    """Interface language, `en` or `ar`."""
    address: str
    """Path below the site's root, with a closing slash: `en/briefs/2025-03-04-grain/`."""
    title: str
    """Plain text for the browser's title and for links."""
    description: str
    """Plain text, one or two sentences; empty where there is nothing to say."""
    view: View
    alternates: tuple[tuple[str, str], ...] = ()
    """Interface language and address of this page in each language, itself included."""
    head: tuple[tuple[str, str], ...] = ()
    """Extra `<meta name content>` pairs (citation tags and the like)."""

    @property
    def depth(self) -> int:
        """Number of folders between the site's root and the page."""
        return self.address.count("/")

    @property
    def root(self) -> str:
        """Relative path from this page to the site's root, such as `../../../`."""
        return "../" * self.depth


class PageSeries(NamedTuple):
    """Pages that depend on the same inputs: one long list on several pages, or a single page."""

    name: str
    """Unique among the series of a site, such as `ar/entity/baghdad`."""
    input_digest: bytes
    """Digest of all inputs except the settings, the interface words and the templates.

    A series with the same digest as in the last build has the same pages and is not built again.
    """
    page_digests: Callable[[], tuple[bytes, ...]]
    """Return the digest of the inputs of each page, in order."""
    make_page: Callable[[int], Page]
    """Return the page with this number, from 0."""


def single_page(name: str, input_digest: bytes, make_page: Callable[[], Page]) -> PageSeries:
    """Return a single page as a series of one."""
    return PageSeries(name, input_digest, lambda: (input_digest,), lambda _: make_page())
