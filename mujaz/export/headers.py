"""Writes `_headers`, which Netlify and Cloudflare Pages read: the policy as a header, and rules for frames.

Hosts that do not read the file, such as GitHub Pages, serve it like any other, and the policy in each page
counts.
"""

from collections.abc import Iterator

from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.security_policy import HEADERS

PATH = "_headers"
HSTS = "# Once the site and its subdomains have TLS for good: Strict-Transport-Security: max-age=31536000"


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the one file, which is the same for every archive."""
    yield FileSet("headers", headers_file(), _files)


def headers_file() -> bytes:
    """Return the file: one rule for all paths."""
    lines = (f"  {name}: {value}\n" for name, value in HEADERS)
    return f"/*\n{''.join(lines)}{HSTS}\n".encode()


def _files() -> Iterator[SiteFile]:
    yield PATH, headers_file()
