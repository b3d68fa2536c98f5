"""One page from its parts: the address in its own language, and its twins in all."""

from hashlib import blake2b

from mujaz.i18n.catalog import words
from mujaz.i18n.formats import formats
from mujaz.model.page import Page, View
from mujaz.model.settings import Settings
from mujaz.site.address import AddressOf


def planned(
    settings: Settings,
    kind: str,
    language: str,
    *,
    address_of: AddressOf,
    title: str,
    view: View,
    description: str = "",
    head: tuple[tuple[str, str], ...] = (),
) -> Page:
    """Return a page whose twins are the same address under each interface language."""
    twins = tuple((other, address_of(other)) for other in settings.languages)
    return Page(kind, language, address_of(language), title, description, view, twins, head)


def paged_title(settings: Settings, title: str, number: int, language: str) -> str:
    """Return the title of one page of a long list, so that no two pages share a title."""
    if number == 1:
        return title
    written = formats(settings, language).number(number)
    return words(language).gettext("%(title)s, page %(number)s") % {"title": title, "number": written}


def digest(*things: object) -> bytes:
    """Return a digest of bytes, and of values whose `repr` says all that they are: texts, numbers, tuples."""
    said = []
    for thing in things:
        kind, data = (b":", thing) if isinstance(thing, bytes) else (b"=", _said(thing))
        said += [b"%d%b" % (len(data), kind), data]
    return blake2b(b"".join(said), digest_size=8).digest()


def _said(thing: object) -> bytes:
    return repr(thing).encode("utf-8", "surrogatepass")
