"""Writes the page at the site's root, which leads to the reader's language, also without scripts."""

from collections.abc import Iterator
from functools import partial

from markupsafe import escape

from mujaz.i18n.formats import formats
from mujaz.model.language import direction
from mujaz.model.settings import Settings
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.security_policy import SECURITY_META

TEMPLATE = """<!doctype html>
<html lang="{first}">
<head>
<meta charset="utf-8">
{security}
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{name}</title>
<link rel="canonical" href="{first}/">
<meta http-equiv="refresh" content="1; url={first}/">
</head>
<body>
{links}
<script type="module" src="assets/js/choose-language.js"></script>
</body>
</html>
"""


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the one page. Its links are relative, so that the site works below any path."""
    yield FileSet("root-page", SECURITY_META.encode(), partial(_files, archive.settings))


def _files(settings: Settings) -> Iterator[SiteFile]:
    links = "\n".join(
        f'<p><a href="{tag}/" lang="{tag}" dir="{direction(tag)}" hreflang="{tag}">'
        f"{escape(settings.site_name.best(tag).value)} – "
        f"{escape(formats(settings, tag).language_name(tag))}</a></p>"
        for tag in settings.languages
    )
    first = settings.languages[0]
    name = escape(settings.site_name.best(first).value)
    page = TEMPLATE.format(first=first, name=name, links=links, security=SECURITY_META)
    yield "index.html", page.encode()
