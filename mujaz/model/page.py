"""Pages of the site, as the site room plans them and the render room writes them."""

from collections.abc import Callable
from typing import NamedTuple, Protocol


class View(Protocol):
    """What a template is handed: a frozen dataclass from `mujaz.site.views`."""


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
    """Interface language and address of the same page in each language, itself included."""
    head: tuple[tuple[str, str], ...] = ()
    """Extra `<meta name content>` pairs (citation tags and the like)."""

    @property
    def depth(self) -> int:
        """How many folders the page lies below the root."""
        return self.address.count("/")

    @property
    def root(self) -> str:
        """The relative way from this page to the site's root, such as `../../../`."""
        return "../" * self.depth


class PageSeries(NamedTuple):
    """Pages that are made from the same things: one long list cut into pages, or a page of its own."""

    name: str
    """Unique among the series of a site, such as `ar/entity/baghdad`."""
    input_digest: bytes
    """Digest of all that the pages are made from, beside the settings, the words and the templates.

    A series that is made from the same things as last time gives the same pages and need not be made again.
    """
    page_digests: Callable[[], tuple[bytes, ...]]
    """Return the digest of what each page is made from, in order: as many as there are pages."""
    make_page: Callable[[int], Page]
    """Return one of the pages by its number, from 0."""


def single_page(name: str, input_digest: bytes, make_page: Callable[[], Page]) -> PageSeries:
    """Return a page of its own as a series of one."""
    return PageSeries(name, input_digest, lambda: (input_digest,), lambda _: make_page())
