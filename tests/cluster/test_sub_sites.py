"""A site split by year: every file is published once, and every link still leads where it led."""

import re
from pathlib import Path
from posixpath import dirname, normpath

import pytest

from mujaz.cluster.build import run_build
from mujaz.cluster.error import ClusterError
from mujaz.cluster.options import ClusterOptions, sub_sites_of
from mujaz.cluster.sub_sites import MAIN, SubSites
from tests.cluster.engines import REPORTED, SHARE, cluster
from tests.small_archive.model import little
from tests.small_archive.site import set_up
from tests.whole import files_below

HREF = re.compile(r'\b(?:href|src|action)="([^"#?]+)')
HOME, PATTERN = "https://main.example/news/", "https://{year}.example/"
SITES = SubSites(HOME, PATTERN)
YEARS = ["2024", "2025"]
Split = tuple[dict[str, bytes], dict[str, bytes]]
"""The files of a split site, and those of the same site in one piece."""


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    """Yield the files of a split site, and those of the same site in one piece."""
    archive = little(24)
    archive.site_url = HOME
    site = set_up(tmp_path_factory.mktemp("split"), archive)
    with cluster(processes=False) as started:
        far = site.root / "far"
        run_build(
            ClusterOptions(site.root, started.scheduler_address, str(far), "", PATTERN, partition_size=SHARE),
            REPORTED.append,
        )
    return files_below(far), site.expected()


def test_every_file_is_published_in_its_own_site(split: Split) -> None:
    sites, whole = split
    wanted = {f"{SITES.site_of(path)}/{path}" for path in whole}
    assert {path.split("/")[0] for path in wanted} == {MAIN, *YEARS}
    shared = {f"{year}/{path}" for year in YEARS for path in whole if path.startswith("assets/")}
    doors = {f"{year}/{name}" for year in YEARS for name in ("index.html", "404.html", "_headers")}
    assert sites.keys() == wanted | shared | doors | {"main/assets/js/redirect-to-year.js"}


def test_links_lead_to_the_same_pages(split: Split) -> None:
    sites, whole = split
    for path, data in whole.items():
        if path.endswith(".html") and path != "404.html":
            owner = SITES.site_of(path)
            before = [target(path, link, {HOME: ""}) for link in HREF.findall(data.decode())]
            after = [
                target(f"{owner}/{path}", link, {SITES.url_of(site): f"{site}/" for site in (MAIN, *YEARS)})
                for link in HREF.findall(sites[f"{owner}/{path}"].decode())
            ]
            assert [placed(link, owner) for link in before] == after, path


def target(path: str, link: str, homes: dict[str, str]) -> str:
    """Return the path to which a link leads, or the link itself where it leads out."""
    for home, folder in homes.items():
        if link.startswith(home):
            return normpath(folder + link.removeprefix(home))
    return link if ":" in link else normpath(f"{dirname(path)}/{link}")


def placed(path: str, owner: str) -> str:
    """Return where the path of a whole site stands in a split one."""
    if ":" in path:
        return path
    return normpath(f"{owner if path.startswith('assets/') else SITES.site_of(f'{path}/')}/{path}")


def test_feeds_and_canonical_links_name_the_new_addresses(
    split: Split,
) -> None:
    sites, _ = split
    old = re.compile(re.escape(HOME).encode() + rb"\w+/briefs/\d{4}-")
    assert [path for path, data in sites.items() if old.search(data)] == []
    assert b"https://2025.example/en/briefs/2025-" in sites["main/en/feed.xml"]


def test_wrong_addresses_lead_on_once(split: Split) -> None:
    sites, _ = split
    lost = sites["main/404.html"].decode()
    assert 'src="/news/assets/js/redirect-to-year.js" data-years="2024 2025"' in lost
    assert f'data-pattern="{PATTERN}"' in lost
    assert b"location.replace" in sites["main/assets/js/redirect-to-year.js"]
    assert b"redirect-to-year" not in sites["2024/404.html"]
    assert f'<a href="{HOME}">'.encode() in sites["2024/404.html"]


def test_pages_of_a_year_may_search_the_main_site(split: Split) -> None:
    sites, _ = split
    asking = b"connect-src 'self' https://main.example;"
    pages = {path: data for path, data in sites.items() if path.endswith(".html")}
    assert [path for path, data in pages.items() if b"Content-Security-Policy" not in data] == []
    with_layout = {path for path in pages if "/briefs/20" in path and not path.startswith(MAIN)}
    assert {path for path, data in pages.items() if asking in data} == with_layout
    assert asking in sites["2024/_headers"]
    assert asking not in sites["main/_headers"]


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("en/briefs/2024-05-06-a/index.html", "2024"),
        ("ar/briefs/2024-05-06-a/cite.bib", "2024"),
        ("en/briefs/", MAIN),
        ("en/briefs/page/2024-1/", MAIN),
        ("en/briefs/no-year/", MAIN),
        ("en/dates/2024/05/", MAIN),
        ("data/briefs/2024.json", MAIN),
    ],
)
def test_a_brief_belongs_to_the_year_that_its_id_begins_with(path: str, owner: str) -> None:
    assert SITES.site_of(path) == owner


def test_links_of_every_shape() -> None:
    page = "en/briefs/2024-05-06-a/index.html"
    links = {
        "../../../en/": f"{HOME}en/",
        "../../entities/x/": f"{HOME}en/entities/x/",
        "../2025-01-01-b/": "https://2025.example/en/briefs/2025-01-01-b/",
        "../2024-01-01-b/": "../2024-01-01-b/",
        "cite.bib": "cite.bib",
        "../../../assets/a.css": "../../../assets/a.css",
        "../..": f"{HOME}en/",
        "https://other.example/../x": "https://other.example/../x",
        "#top": "#top",
        "/rooted/": "/rooted/",
    }
    for link, wanted in links.items():
        ((_, data),) = SITES.in_site_folders([(page, f'<a class="c" href="{link}#p">'.encode())])
        assert data.decode() == f'<a class="c" href="{wanted}#p">'


@pytest.mark.parametrize(
    ("settings", "address", "message"),
    [("", PATTERN, "Give 'site_url'"), (f"site_url: {HOME}\n", "https://example.org/", "with {year} in it")],
)
def test_addresses_that_are_missing(project: Path, settings: str, address: str, message: str) -> None:
    text = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(settings + text, encoding="utf-8")
    with pytest.raises(ClusterError) as error:
        sub_sites_of(ClusterOptions(project, "tcp://nobody:1", "far", sub_sites=address))
    assert message in str(error.value)
