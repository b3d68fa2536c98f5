"""A page hung in its frame is the page that the host makes when it is handed the picture itself."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mujaz.host.layout_words import layout_words
from mujaz.host.render_layouts import run_mkdocs
from mujaz.host.stage import layout_meta, page_source, source_path
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.read.settings import read_settings
from mujaz.render.assemble import PageAssembler, placeholder_values
from mujaz.render.layouts import (
    LAYOUT_DEPTH,
    Layout,
    LayoutKey,
    at_depth,
    insert_content,
    parse_layout,
    token,
)
from mujaz.site.neighbours import neighbours
from mujaz.site.pages import all_kinds
from tests.small_archive.site import LittleSite, set_up
from tests.whole import archive_in_memory, composer_of, every_brief, every_page


class Hung(NamedTuple):
    """One page, and what our own way makes of it."""

    page: Page
    pictures: dict[str, str]
    html: str


@pytest.fixture(params=["", "https://press.example/briefs/"], ids=["no site URL", "site URL"])
def site(tmp_path: Path, request: pytest.FixtureRequest) -> LittleSite:
    site = set_up(tmp_path)
    site.little.site_url = request.param
    # So that lists of a month have a second page, the deepest there is.
    site.little.settings |= {"page_size": "1", "rows_per_page": "1"}
    site.write()
    return site


def test_every_kind_at_every_depth_is_what_the_host_makes_of_it(site: LittleSite, tmp_path: Path) -> None:
    settings = read_settings(site.root)[0]
    hung = [hang(site.root, settings, page) for page in samples(site.root, settings)]
    assert {it.page.kind for it in hung} == {kind.KIND for kind in all_kinds()}
    assert {it.page.language for it in hung} == set(settings.languages)
    assert {it.page.depth for it in hung} == {1, 2, 3, 4, 5, 6}
    stage_pages(site.root, settings, hung)
    run_mkdocs(site.root, site.root / "_stage", tmp_path / "hosted", ("en", "ar"))
    wrong = [it.page.address for it in hung if hosted(tmp_path / "hosted", it) != it.html]
    assert wrong == []


def samples(root: Path, settings: Settings) -> list[Page]:
    """Return a page of each kind, in each language, at each depth at which there is one."""
    found = {(page.kind, page.language, page.depth): page for page in every_page(root, settings)}
    return list(found.values())


def hang(root: Path, settings: Settings, page: Page) -> Hung:
    composer = composer_of(root, settings)
    pictures = placeholder_values(composer.renderer, page)
    if page.kind != "brief":
        return Hung(page, pictures, composer.page(page).decode())
    below = foot_and_rest(root, settings, composer, page)
    rest = composer.layout("brief", page.language, page.depth).literals[-1]
    html = composer.page_above_footer(page, pictures).decode() + below
    return Hung(page, {**pictures, "foot": below.removesuffix(rest)}, html)


def foot_and_rest(root: Path, settings: Settings, composer: PageAssembler, page: Page) -> str:
    archive = archive_in_memory(root, settings, every_brief(root, settings))
    place = [entry.id for entry in archive.entries].index(page.address.split("/")[-2])
    return composer.page_from_footer(neighbours(archive, place, page.language), page.language).decode()


def stage_pages(root: Path, settings: Settings, hung: list[Hung]) -> None:
    words = layout_words(root, settings)
    for page, pictures, _ in hung:
        place = root / "_stage" / source_path(page.address)
        meta = layout_meta(LayoutKey(page.kind, page.language), words[page.language], pictures, page.depth)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(page_source({**meta, "title": page.title}), encoding="utf-8")


def hosted(folder: Path, it: Hung) -> str:
    return (folder / it.page.address / "index.html").read_text(encoding="utf-8")


RENDERED = '<a href="../../../x.css"></a>{}<b data-root="../../.."></b>{}<p>{}{}</p>'.format(
    *map(token, ("head", "switch", "body", "foot"))
)


@pytest.mark.parametrize(
    ("depth", "way", "bare"),
    [(1, "../", ".."), (3, "../../../", "../../.."), (4, "../../../../", "../../../..")],
)
def test_a_layout_leads_to_the_root_from_every_depth(depth: int, way: str, bare: str) -> None:
    layout = at_depth(parse_layout(RENDERED), depth)
    assert insert_content(layout, {"head": "1", "switch": "2", "body": "3", "foot": "4"}) == (
        f'<a href="{way}x.css"></a>1<b data-root="{bare}"></b>2<p>34</p>'
    )


def test_a_layout_at_the_depth_at_which_it_was_rendered_is_itself() -> None:
    layout = Layout(("a", "b"), ("foot",))
    assert at_depth(layout, LAYOUT_DEPTH) is layout


def test_a_layout_without_a_placeholder_for_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="no placeholder for body, foot"):
        parse_layout(f"{token('head')}{token('switch')}")


def test_a_layout_with_a_placeholder_after_the_footer_is_refused() -> None:
    with pytest.raises(ValueError, match="after the footer"):
        parse_layout("".join(map(token, ("head", "body", "foot", "switch"))))
