"""Files of a site that are no pages: feeds, data, citations, the search index."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

SiteFile = tuple[str, bytes]
"""A path below the site's root, with forward slashes, and what stands there."""


class FileSet(NamedTuple):
    """Files that are made from the same things."""

    name: str
    """Unique among the file sets of a site."""
    input_digest: bytes
    """Digest of all that they are made from, beside the settings and the words: as with `Series`."""
    files: Callable[[], Iterator[SiteFile]]
