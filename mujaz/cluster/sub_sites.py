"""One site published as several: the briefs of each year under a root of their own, all else in the main one.

A host limits what one site may weigh. Addresses stay what they are below their root; a link that leads from
one of the sites into another becomes absolute. A brief belongs to the year that its id begins with.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from json import dumps
from posixpath import dirname, normpath

from mujaz.model.site_file import SiteFile

MAIN = "main"
YEAR = "{year}"
SHARED = "assets/"
"""Below this every site has what the main one has."""
OF_YEAR = re.compile(r"[\w-]+/briefs/(\d{4})-[^/]+/")
LINK = re.compile(rb'(?<=[\s"])(href|src|action)="([^"#?:/][^"#?:]*)(?=["#?])')
"""Attributes with a relative address; what follows `#` or `?` is not of it."""
PLAIN = ("search/", SHARED)
"""Below these no file holds an address of a page."""
DOOR = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{name}</title>{more}
</head>
<body>
<p><a href="{main}">{name}</a></p>
</body>
</html>
"""
ONWARD = """<script>
(function () {{
  var found = /[^\\/]+\\/briefs\\/(\\d{{4}})-.*$/.exec(location.pathname);
  if (found && {years}.indexOf(found[1]) >= 0) {{
    location.replace({pattern}.replace("{{year}}", found[1]) + found[0] + location.search + location.hash);
  }}
}})();
</script>
"""


@dataclass(frozen=True, slots=True)
class SubSites:
    """Where the sites are published."""

    main: str
    """Absolute address of the main site, with a closing slash."""
    pattern: str
    """Absolute address of a year's site, with `{year}` in it and a closing slash."""

    def owner(self, path: str) -> str:
        """Return the site to which a path belongs: a year, or MAIN. It names the site's folder too."""
        found = OF_YEAR.match(path)
        return found[1] if found else MAIN

    def url(self, owner: str) -> str:
        """Return the address of a site."""
        return self.main if owner == MAIN else self.pattern.replace(YEAR, owner)

    def placed(self, files: Iterable[SiteFile]) -> Iterator[SiteFile]:
        """Yield files of one site in the folders of the several, their links led across."""
        for path, data in files:
            owner = self.owner(path)
            yield f"{owner}/{path}", data if path.startswith(PLAIN) else self._led(path, owner, data)

    def _led(self, path: str, owner: str, data: bytes) -> bytes:
        def relative(found: re.Match[bytes]) -> bytes:
            target = _resolved(path, found[2].decode())
            other = self.owner(target)
            if other == owner or target.startswith(SHARED):
                return found[0]
            return b'%b="%b' % (found[1], escape(self.url(other) + target).encode())

        def absolute(found: re.Match[bytes]) -> bytes:
            return self.url(self.owner(found[1].decode())).encode() + found[1]

        led = LINK.sub(relative, data) if path.endswith(".html") else data
        of_brief = re.escape(self.main.encode()) + rb"([\w-]+/briefs/\d{4}-[^/]+/)"
        return re.sub(of_brief, absolute, led)

    def shared(
        self, files: Iterable[SiteFile], years: Iterable[str], name: str, language: str
    ) -> Iterator[SiteFile]:
        """Yield the host's own files for every site; a year's site has a door that leads to the main one.

        Where the main site is asked for a brief that lies elsewhere, its page for wrong addresses leads on.
        """
        known = sorted(years)
        for path, data in files:
            yield f"{MAIN}/{path}", self._onward(data, known) if path == "404.html" else data
            if path.startswith(SHARED):
                yield from ((f"{year}/{path}", data) for year in known)
        words = {"name": escape(name), "language": language, "main": escape(self.main)}
        onward = f'\n<meta http-equiv="refresh" content="0; url={words["main"]}">'
        for year in known:
            yield f"{year}/index.html", DOOR.format(more=onward, **words).encode()
            yield f"{year}/404.html", DOOR.format(more="", **words).encode()

    def _onward(self, page: bytes, years: list[str]) -> bytes:
        script = ONWARD.format(years=dumps(years), pattern=dumps(self.pattern).replace("<", "\\u003c"))
        return page.replace(b"</head>", script.encode() + b"</head>", 1)


def _resolved(path: str, link: str) -> str:
    """Return the path below the site's root to which a relative link leads from the page at `path`."""
    folder = normpath(f"{dirname(path)}/{link}") if dirname(path) else normpath(link)
    whole = "" if folder == "." else folder
    return f"{whole}/" if whole and link.endswith(("/", "..", ".")) else whole
