"""Compiled templates on disk, where Python keeps what it compiles, and used for the very same source alone.

They are no part of what a build remembers: like Python's own files they stay when all of that is thrown away,
and every site that is made with this checkout shares them.
"""

import sys
from contextlib import suppress
from functools import cache
from hashlib import blake2b, sha1
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from mujaz.cache.checksummed import read_sealed, write_sealed

PLACE = Path(__file__).parent / "__pycache__" / "templates"


class CompiledTemplates(BytecodeCache):
    """Keeps the code of templates in a folder, one file each; what is damaged is compiled again."""

    def __init__(self, name: str, words: bytes = b"") -> None:
        """`name` is that of the folder; `words` tells the words in its templates from others."""
        self.folder = PLACE / name
        self.key = blake2b(_compiler() + words, digest_size=32).digest()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name of a template's file. Where the checkout lies makes no difference."""
        return sha1(name.encode(), usedforsecurity=False).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read the code of a template, if it is there and as it was written."""
        code = read_sealed(self._place(bucket), self.key)
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template: whole or not at all. A folder that cannot be written does no harm."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                write_sealed(self._place(bucket), self.key, bucket.bytecode_to_string())

    def _place(self, bucket: Bucket) -> Path:
        """Return the file of a template's code."""
        return self.folder / f"{bucket.key}.code"


@cache
def _compiler() -> bytes:
    """Return a digest of what turns templates into code here; the library writes its own version."""
    made_of = blake2b(sys.version.encode(), digest_size=32)
    for name in ("body_templates.py", "jinja_codegen.py"):
        made_of.update(Path(__file__).with_name(name).read_bytes())
    return made_of.digest()
