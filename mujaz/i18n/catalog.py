"""The interface's words: gettext catalogs from `mujaz/locale/<language>/`.

English source strings are the msgids, so English needs no catalog. A compiled catalog (GNU `.mo`) is cached
in `__pycache__` beside its source, and used as long as the digest of the source is the same.
"""

import sys
from contextlib import suppress
from functools import cache
from gettext import GNUTranslations, NullTranslations
from hashlib import blake2b
from io import BytesIO

from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.read.catalog_path import catalog_path


def catalog_key(language: str) -> bytes:
    """Return the digest of a catalog's source."""
    path = catalog_path(language)
    return blake2b(path.read_bytes() if path.is_file() else b"", digest_size=32).digest()


@cache
def words(language: str) -> NullTranslations:
    """Return the catalog of an interface language, or one that leaves English as it is."""
    path = catalog_path(language)
    if not path.is_file():
        return NullTranslations()
    source, key, compiled_path = (
        path.read_bytes(),
        catalog_key(language),
        path.parent / "__pycache__" / "mujaz.mo",
    )
    compiled = read_sealed(compiled_path, key)
    if compiled is None:
        compiled = compile_catalog(source, path.parents[1].name)
        if not sys.dont_write_bytecode:
            with suppress(OSError):  # where Mujaz is installed for all, not everybody may write there
                write_sealed(compiled_path, key, compiled)
    return GNUTranslations(BytesIO(compiled))


def compile_catalog(source: bytes, language: str) -> bytes:
    """Return a catalog in the binary format of gettext."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source), locale=language))
    return compiled.getvalue()


def N_(msgid: str) -> str:  # noqa: N802  the name that gettext tools look for
    """Mark a word for extraction; the code that shows it translates it."""
    return msgid
