"""The interface's words: gettext catalogs, compiled in memory from `mujaz/locale/<language>/`.

English source strings are the msgids, so English needs no catalog. Nothing compiled is written to disk.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parent.parent / "locale"


def catalog_path(language: str) -> Path:
    """Return where the catalog of an interface language lies."""
    return LOCALE / language / "LC_MESSAGES" / "mujaz.po"


@cache
def words(language: str) -> NullTranslations:
    """Return the catalog of an interface language, or one that leaves English as it is."""
    path = catalog_path(language)
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as stream:
        catalog = read_po(stream, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return GNUTranslations(compiled)


def N_(msgid: str) -> str:  # noqa: N802  the name that gettext tools look for
    """Mark a word for translation where it stands; it is translated where it is used."""
    return msgid
