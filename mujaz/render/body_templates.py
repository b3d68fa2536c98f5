"""Jinja environment for the body templates of one interface language.

The same templates serve every language, so their compiled code is shared between the environments of one
process. It is never written to disk: compiling all templates takes less than reading one would gain, and a
file of code that a build loads could be planted.
"""

from collections.abc import Callable
from pathlib import Path
from types import CodeType

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

FOLDER = "theme_overrides/bodies"
"""Folder that error messages name. Template authors edit the files there."""


class BodyLoader(FileSystemLoader):
    """Loads templates under the path that error messages name, wherever the archive lies."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return the source, the path below the archive, and a function that says whether it is current."""
        source, _, current = super().get_source(environment, template)
        return source, f"{FOLDER}/{template}", current


class SharedCode(BytecodeCache):
    """Compiled templates in memory, by name and checksum of the source."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template the code that another environment compiled."""
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember the code of a template for other environments."""
        self.code[bucket.key, bucket.checksum] = bucket.code


def body_templates(folder: Path, code: BytecodeCache) -> Environment:
    """Return an environment for the templates of a folder. A name that does not exist is an error."""
    return Environment(
        loader=BodyLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=code,
    )
