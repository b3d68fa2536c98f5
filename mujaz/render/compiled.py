"""Compiled templates on disk, so that a run that makes one page does not compile them all again."""

import os
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache

DIGEST = 16
"""Bytes of the digest before the code."""


class CompiledTemplates(BytecodeCache):
    """Keeps the code of templates in a folder, one file each; what is damaged is compiled again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read the code of a template, if it is there and as it was written."""
        with suppress(OSError):
            data = self._place(bucket).read_bytes()
            if data[:DIGEST] == _digest(data[DIGEST:]):
                bucket.bytecode_from_string(data[DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write the code of a template: whole or not at all. A folder that cannot be written does no harm."""
        code, place = bucket.bytecode_to_string(), self._place(bucket)
        fresh = place.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(_digest(code) + code)
            fresh.replace(place)

    def _place(self, bucket: Bucket) -> Path:
        """Return the file of a template's code."""
        return self.folder / f"{bucket.key}.code"


def _digest(code: bytes) -> bytes:
    return blake2b(code, digest_size=DIGEST, key=_compiler()).digest()


@cache
def _compiler() -> bytes:
    """Return a digest of what turns templates into code here; the library writes its own version."""
    return blake2b(Path(__file__).with_name("plain_code.py").read_bytes(), digest_size=32).digest()
