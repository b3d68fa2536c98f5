"""Compiled templates on disk, so that a run that makes one page does not compile them all again."""

from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

from mujaz.cache.sealed import read_sealed, write_sealed


class CompiledTemplates(BytecodeCache):
    """Keeps the code of templates in a folder, one file each; what is damaged is compiled again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read the code of a template, if it is there and as it was written."""
        code = read_sealed(self._place(bucket), _compiler())
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template: whole or not at all. A folder that cannot be written does no harm."""
        with suppress(OSError):
            write_sealed(self._place(bucket), _compiler(), bucket.bytecode_to_string())

    def _place(self, bucket: Bucket) -> Path:
        """Return the file of a template's code."""
        return self.folder / f"{bucket.key}.code"


@cache
def _compiler() -> bytes:
    """Return a digest of what turns templates into code here; the library writes its own version."""
    return blake2b(Path(__file__).with_name("plain_code.py").read_bytes(), digest_size=32).digest()
