import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from mujaz.check.rules.publishing import p102_reserved_address
from mujaz.export.registry import brief_files
from mujaz.model.page import Page
from mujaz.site.fragments import LANGUAGE_ROOT, ROOT
from mujaz.site.hand_pages import hand_slugs
from mujaz.site.kinds.plain import MERGED_SLUGS
from mujaz.site.neighbours import neighbours
from mujaz.site.page_dates import sitemap_pages
from mujaz.site.pages import all_kinds, all_series
from mujaz.site.views.brief import BriefView
from mujaz.site.views.parts import Card, Link, Pager
from mujaz.site.views.records import EntityIndexView, EntityView
from tests.site import toy

PAGES = toy.pages()
CITATIONS = {path for shown in toy.shown() for path, _ in brief_files(shown)}


def linked(value: object) -> Iterator[str]:
    """Yield every address that a view leads to."""
    if isinstance(value, str):
        yield from re.findall(f'href="{ROOT}([^"]*)"', value)
        yield from (f"en/{address}" for address in re.findall(f'href="{LANGUAGE_ROOT}([^"]*)"', value))
    if isinstance(value, Link | Card):
        yield value.address
    if isinstance(value, Pager):
        yield from (value.previous, value.next, *(address for _, address in value.pages))
    if is_dataclass(value):
        for field in fields(value):
            yield from linked(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from linked(item)


def view(address: str) -> object:
    return PAGES[address].view


def test_every_kind_has_the_name_of_its_file_and_at_least_one_page() -> None:
    names = [kind.KIND for kind in all_kinds()]
    assert names == [getattr(kind, "__name__", "").rpartition(".")[2] for kind in all_kinds()]
    assert {page.kind for page in PAGES.values()} == set(names)


def test_no_two_pages_share_an_address_or_a_title_within_a_language() -> None:
    archive = toy.archive()
    made = [it.make_page(number) for it in all_series(archive) for number in range(len(it.page_digests()))]
    addresses = Counter(page.address for page in made)
    assert [address for address, count in addresses.items() if count > 1] == []
    titles = Counter((page.language, page.title) for page in PAGES.values())
    assert [title for title, count in titles.items() if count > 1] == []


def test_no_page_of_ours_can_be_shadowed_by_a_hand_written_one() -> None:
    by_hand = {"", *hand_slugs(toy.RECORDS), *MERGED_SLUGS}
    ours = {address.split("/")[1] for address in PAGES}
    assert ours - by_hand == p102_reserved_address.PAGES - MERGED_SLUGS


def test_every_page_has_its_twin_and_the_twin_leads_back() -> None:
    for page in PAGES.values():
        assert dict(page.alternates)[page.language] == page.address
        assert [PAGES[address].alternates for _, address in page.alternates] == [
            page.alternates,
            page.alternates,
        ]


def test_every_link_leads_to_a_page() -> None:
    def broken(page: Page) -> list[str]:
        places = {*PAGES, *CITATIONS}
        return [it for it in linked(page.view) if it and it.partition("#")[0] not in places]

    assert {page.address: broken(page) for page in PAGES.values() if broken(page)} == {}


def test_the_places_for_search_engines_are_the_pages_themselves() -> None:
    found = {
        place.address_of(language) for place in sitemap_pages(toy.archive()) for language in ("en", "ar")
    }
    for_readers = (it for it in PAGES.values() if it.kind not in {"desk", "not_found", "search"})
    assert found == {page.address for page in for_readers}


def test_pages_are_the_same_each_time() -> None:
    assert toy.pages() == PAGES


def test_a_brief_shows_what_its_rights_allow_and_says_what_is_left_out() -> None:
    bridge = view("en/briefs/2025-02-03-bridge/")
    assert isinstance(bridge, BriefView)
    assert [segment.number for segment in bridge.segments] == [1]
    assert bridge.left_out == 1
    assert [quote.segment for quote in bridge.quotes] == ["en/briefs/2025-02-03-bridge/#s-00000001"]
    assert (bridge.provenance.photo_caption, bridge.provenance.photo_credit) == ("", "Photographer")


def test_a_brief_knows_its_neighbours_in_time() -> None:
    archive = toy.archive()
    place = [entry.id for entry in archive.entries].index("2025-02-03-bridge")
    found = neighbours(archive, place, "ar")
    assert found.older == ("ar/briefs/2025-01-06-carpet/", "عنوان عربي")
    assert found.newer == ("ar/briefs/2025-03-04-market/", "عنوان <bdi>2025-03-04</bdi>-<bdi>market</bdi>")
    assert neighbours(archive, 0, "ar").newer is None


def test_a_persian_brief_in_arabic_is_marked_on_the_english_page_only() -> None:
    english, arabic = view("en/briefs/2025-01-06-carpet/"), view("ar/briefs/2025-01-06-carpet/")
    assert isinstance(english, BriefView)
    assert isinstance(arabic, BriefView)
    assert (english.missing_language, arabic.missing_language) == (True, False)
    assert (english.title.language, arabic.title.language) == ("ar", "ar")
    assert [text.value for text in arabic.titles] == ["عنوان فارسی"]


def test_mentions_link_to_the_entity_in_the_page_s_own_language() -> None:
    market = view("ar/briefs/2025-03-04-market/")
    assert isinstance(market, BriefView)
    assert market.segments[0].source_html == (
        f'<p>افتتح <a href="{LANGUAGE_ROOT}entities/moon-council/">'
        'مجلس القمر</a> السوق في <bdi class="n">60 – 90</bdi> يوماً.</p>'
    )
    assert "&lt;in&gt;" in market.segments[0].target_html


def test_an_entity_page_gathers_briefs_quotes_months_and_companions() -> None:
    salma = view("en/entities/salma/")
    assert isinstance(salma, EntityView)
    assert salma.total == 3
    assert [next(linked(card)) for card in salma.cards] == [
        "en/briefs/2025-03-04-market/",
        "en/briefs/2025-02-03-bridge/",
    ]
    assert salma.timeline == (("2025-01", 1), ("2025-02", 1), ("2025-03", 1))
    assert [(item.id, item.times) for item in salma.together] == [("moon-council", 2)]
    assert salma.quotes_total == 2


def test_a_preview_lists_drafts() -> None:
    assert "en/briefs/2025-03-05-draft/" in toy.pages(replace(toy.SETTINGS, drafts=True))
    assert "en/briefs/2025-03-05-draft/" not in PAGES


def test_an_index_by_letter_runs_as_its_script_does_in_any_page() -> None:
    indexes = {address: page.view for address, page in PAGES.items() if page.kind == "entity_index"}
    runs = {address: it.direction for address, it in indexes.items() if isinstance(it, EntityIndexView)}
    assert runs == {
        "en/entities/": "ltr",
        "en/entities/letters/arabic/": "rtl",
        "en/entities/letters/latin/": "ltr",
        "ar/entities/": "rtl",
        "ar/entities/letters/arabic/": "rtl",
        "ar/entities/letters/latin/": "ltr",
    }
