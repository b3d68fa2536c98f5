"""One name for all that every page depends on beside the content: code, templates, words, settings, versions.

Where any of it changes, nothing that an earlier build kept is used.
"""

import os
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import mujaz
from mujaz.cache.package_versions import versions
from mujaz.model.settings import Settings

PACKAGES = (
    "babel",
    "convertdate",
    "hijridate",
    "jinja2",
    "markdown-it-py",
    "markupsafe",
    "pyahocorasick",
    "pyyaml",
    "rapidfuzz",
)
"""Those whose code has a part in the bytes of a page."""
CODE = (".py", ".po", ".json", ".html", ".js")


def build_key(root: Path, settings: Settings, layouts: str) -> str:
    """Return the key of a build; `layouts` is the digest of the layouts."""
    made_of = blake2b(digest_size=12)
    for place in (*_files(Path(mujaz.__file__).parent), *_files(root / "theme_overrides" / "bodies")):
        made_of.update(os.fsencode(place.name) + b"\0" + place.read_bytes() + b"\0")
    made_of.update(repr((sys.version, versions(PACKAGES), settings, layouts)).encode())
    return made_of.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in CODE:
            yield path
