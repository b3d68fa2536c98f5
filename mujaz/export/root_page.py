"""Writes the page at the site's root, which leads to the reader's language, also without scripts."""

from collections.abc import Iterator
from functools import partial

from markupsafe import escape

from mujaz.i18n.formats import formats
from mujaz.model.language import direction
from mujaz.model.settings import Settings
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive

TEMPLATE = """<!doctype html>
<html lang="{first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{name}</title>
<link rel="canonical" href="{first}/">
<meta http-equiv="refresh" content="1; url={first}/">
<script>
(function () {{
  var ours = {languages}, wanted = navigator.languages || [navigator.language], found = ours[0];
  for (var i = 0; i < wanted.length; i++) {{
    var tag = String(wanted[i]).slice(0, 2);
    if (ours.indexOf(tag) >= 0) {{ found = tag; break; }}
  }}
  location.replace(found + "/" + location.search);
}})();
</script>
</head>
<body>
{links}
</body>
</html>
"""


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the one page. Its links are relative, so that the site works below any path."""
    yield FileSet("root-page", b"", partial(_files, archive.settings))


def _files(settings: Settings) -> Iterator[SiteFile]:
    links = "\n".join(
        f'<p><a href="{tag}/" lang="{tag}" dir="{direction(tag)}" hreflang="{tag}">'
        f"{escape(settings.site_name.best(tag).value)} – "
        f"{escape(formats(settings, tag).language_name(tag))}</a></p>"
        for tag in settings.languages
    )
    first = settings.languages[0]
    name = escape(settings.site_name.best(first).value)
    languages = "[" + ", ".join(f'"{tag}"' for tag in settings.languages) + "]"
    yield "index.html", TEMPLATE.format(first=first, name=name, languages=languages, links=links).encode()
