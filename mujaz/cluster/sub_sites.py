"""Splits one site into several: one for the briefs of each year, and the main one for everything else.

Hosts limit the size of a site. Paths below each address stay the same; a link from one site into another
becomes absolute. A brief belongs to the year with which its id begins.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from posixpath import dirname, normpath
from urllib.parse import urlsplit

from mujaz.export.headers import PATH as HEADERS_PATH
from mujaz.export.headers import headers_file
from mujaz.model.site_file import SiteFile
from mujaz.site.security_policy import SECURITY_META, permitting

MAIN = "main"
YEAR = "{year}"
SHARED = "assets/"
"""Every site has a copy of the files below this path."""
BRIEF_PATH = re.compile(r"[\w-]+/briefs/(\d{4})-[^/]+/")
LINK = re.compile(rb'(?<=[\s"])(href|src|action)="([^"#?:/][^"#?:]*)(?=["#?])')
"""Attributes with a relative address, which ends before `#` or `?`."""
WITHOUT_LINKS = ("search/", SHARED)
"""Files below these paths hold no addresses of pages."""
YEAR_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
{security}
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{name}</title>{more}
</head>
<body>
<p><a href="{main}">{name}</a></p>
</body>
</html>
"""
REDIRECT_SCRIPT = Path(__file__).with_name("redirect-to-year.js")
REDIRECT_PATH = f"{SHARED}js/{REDIRECT_SCRIPT.name}"
"""Path of the script in the main site. No page holds a script itself: its policy forbids that."""


@dataclass(frozen=True, slots=True)
class SubSites:
    """Addresses of the main site and of the sites of single years."""

    main: str
    """Absolute address of the main site, with a closing slash."""
    pattern: str
    """Absolute address of a year's site, with `{year}` in it and a closing slash."""

    def site_of(self, path: str) -> str:
        """Return the site to which a path belongs, a year or MAIN, which is also the name of its folder."""
        match = BRIEF_PATH.match(path)
        return match[1] if match else MAIN

    def url_of(self, site: str) -> str:
        """Return the address of a site."""
        return self.main if site == MAIN else self.pattern.replace(YEAR, site)

    def in_site_folders(self, files: Iterable[SiteFile]) -> Iterator[SiteFile]:
        """Yield the files of the undivided site, each in the folder of its site, with links across sites."""
        for path, data in files:
            site = self.site_of(path)
            relinked = data if path.startswith(WITHOUT_LINKS) else self._relink(path, site, data)
            yield f"{site}/{path}", relinked if site == MAIN else self._with_search(path, relinked)

    def _with_search(self, path: str, data: bytes) -> bytes:
        """Return a page of a year's site, which may ask the main one: the search index lies there."""
        return permitting(data.decode(), self.main).encode() if path.endswith(".html") else data

    def _relink(self, path: str, site: str, data: bytes) -> bytes:
        def across_sites(match: re.Match[bytes]) -> bytes:
            target = _resolve(path, match[2].decode())
            other = self.site_of(target)
            if other == site or target.startswith(SHARED):
                return match[0]
            return b'%b="%b' % (match[1], escape(self.url_of(other) + target).encode())

        def to_owning_site(match: re.Match[bytes]) -> bytes:
            return self.url_of(self.site_of(match[1].decode())).encode() + match[1]

        relinked = LINK.sub(across_sites, data) if path.endswith(".html") else data
        of_brief = re.escape(self.main.encode()) + rb"([\w-]+/briefs/\d{4}-[^/]+/)"
        return re.sub(of_brief, to_owning_site, relinked)

    def shared_files(
        self, files: Iterable[SiteFile], years: Iterable[str], name: str, language: str
    ) -> Iterator[SiteFile]:
        """Yield the files of MkDocs for every site. A year's home page redirects to the main site.

        The 404 page of the main site redirects from a brief's old address to the site of its year.
        """
        sorted_years = sorted(years)
        for path, data in files:
            yield f"{MAIN}/{path}", self._add_redirect(data, sorted_years) if path == "404.html" else data
            if path.startswith(SHARED):
                yield from ((f"{year}/{path}", data) for year in sorted_years)
        yield f"{MAIN}/{REDIRECT_PATH}", REDIRECT_SCRIPT.read_bytes()
        words = {
            "name": escape(name),
            "language": language,
            "main": escape(self.main),
            "security": SECURITY_META,
        }
        refresh = f'\n<meta http-equiv="refresh" content="0; url={words["main"]}">'
        for year in sorted_years:
            yield f"{year}/index.html", YEAR_PAGE.format(more=refresh, **words).encode()
            yield f"{year}/404.html", YEAR_PAGE.format(more="", **words).encode()
            yield f"{year}/{HEADERS_PATH}", permitting(headers_file().decode(), self.main).encode()

    def _add_redirect(self, page: bytes, years: list[str]) -> bytes:
        # The page stands at any depth, so the path begins at the root of the host.
        source = f"{urlsplit(self.main).path}{REDIRECT_PATH}"
        data = f'data-years="{" ".join(years)}" data-pattern="{escape(self.pattern)}"'
        script = f'<script src="{escape(source)}" {data}></script>'
        return page.replace(b"</head>", script.encode() + b"</head>", 1)


def _resolve(path: str, link: str) -> str:
    """Return the target of a relative link on the page at `path`, as a path below the site's root."""
    folder = normpath(f"{dirname(path)}/{link}") if dirname(path) else normpath(link)
    path_from_root = "" if folder == "." else folder
    return f"{path_from_root}/" if path_from_root and link.endswith(("/", "..", ".")) else path_from_root
