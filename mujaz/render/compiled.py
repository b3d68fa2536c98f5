"""Compiled templates on disk, so that a run that makes one page does not compile them all again."""

from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from mujaz.cache.sealed import read_sealed, write_sealed


class CompiledTemplates(BytecodeCache):
    """Keeps the code of templates in a folder, one file each; what is damaged is compiled again."""

    def __init__(self, folder: Path, words: bytes) -> None:
        """`words` tells the words of the folder's language from others."""
        self.folder = folder
        self.key = blake2b(_compiler() + words, digest_size=32).digest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read the code of a template, if it is there and as it was written."""
        code = read_sealed(self._place(bucket), self.key)
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template: whole or not at all. A folder that cannot be written does no harm."""
        with suppress(OSError):
            write_sealed(self._place(bucket), self.key, bucket.bytecode_to_string())

    def _place(self, bucket: Bucket) -> Path:
        """Return the file of a template's code."""
        return self.folder / f"{bucket.key}.code"


@cache
def _compiler() -> bytes:
    """Return a digest of what turns templates into code here; the library writes its own version."""
    made_of = blake2b(digest_size=32)
    for name in ("body_templates.py", "plain_code.py"):
        made_of.update(Path(__file__).with_name(name).read_bytes())
    return made_of.digest()
