"""Files of a site other than pages: feeds, data, citations, the search index."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

SiteFile = tuple[str, bytes]
"""A path below the site's root, with forward slashes, and the content of the file."""


class FileSet(NamedTuple):
    """Files that depend on the same inputs and are built together."""

    name: str
    """Unique among the file sets of a site."""
    input_digest: bytes
    """Digest of all inputs except the settings and the interface words, as for `PageSeries`."""
    files: Callable[[], Iterator[SiteFile]]
