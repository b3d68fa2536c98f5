"""A preview says on each page what it is, and search engines leave it out; the published site has neither."""

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from tests.small_archive.site import LittleSite

TEXT = "Preview of pull request 12 <b>"
BANNER = b'<p class="preview-banner" role="note" dir="auto">Preview of pull request 12 &lt;b&gt;</p>'


def test_each_page_of_a_preview_has_the_banner(site: LittleSite) -> None:
    options = BuildOptions(site.root, site.root / "site", banner=TEXT)
    assert build(options, lambda _: None) == 0
    pages = {path: html for path, html in site.files().items() if path.endswith("/index.html")}
    assert [path for path, html in pages.items() if html.count(BANNER) != 1] == []
    assert [path for path, html in pages.items() if b'<meta name="robots" content="noindex' not in html] == []
    assert build(BuildOptions(site.root, site.root / "site"), lambda _: None) == 0
    assert [
        path for path, html in site.files().items() if b"preview-banner" in html and path[-4:] != ".css"
    ] == []
