"""One page of the site, as the site room plans it and the render room writes it."""

from dataclasses import dataclass
from typing import Protocol


class View(Protocol):
    """What a template is handed: a frozen dataclass from `mujaz.site.views`."""


@dataclass(frozen=True, slots=True)
class Page:
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
    twins: tuple[tuple[str, str], ...] = ()
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
