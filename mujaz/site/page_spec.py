"""Builds the specification of one page, with its alternates in the other interface languages."""

from hashlib import blake2b

from mujaz.i18n.catalog import words
from mujaz.i18n.formats import formats
from mujaz.model.page import Page, View
from mujaz.model.settings import Settings
from mujaz.site.address import AddressOf


def page_spec(
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
    """Return a page whose alternates are the same address under each interface language."""
    alternates = tuple((other, address_of(other)) for other in settings.languages)
    return Page(kind, language, address_of(language), title, description, view, alternates, head)


def paged_title(settings: Settings, title: str, number: int, language: str) -> str:
    """Return the title of one page of a long list, so that no two pages share a title."""
    if number == 1:
        return title
    page_number = formats(settings, language).number(number)
    return words(language).gettext("%(title)s, page %(number)s") % {"title": title, "number": page_number}


def digest(*values: object) -> bytes:
    """Return a digest of bytes, and of values whose `repr` is complete: texts, numbers, tuples."""
    parts = []
    for value in values:
        kind, data = (b":", value) if isinstance(value, bytes) else (b"=", _repr_bytes(value))
        parts += [b"%d%b" % (len(data), kind), data]
    return blake2b(b"".join(parts), digest_size=8).digest()


def _repr_bytes(value: object) -> bytes:
    return repr(value).encode("utf-8", "surrogatepass")
