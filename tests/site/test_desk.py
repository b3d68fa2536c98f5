"""The desk's page: what it shows in both languages, when it is there, and what it never shows."""

from dataclasses import replace

import pytest

from mujaz.model.page import PageSeries
from mujaz.model.pending_work import PendingWork
from mujaz.model.settings import DeskPage
from mujaz.render.environment import renderer
from mujaz.site import archive_index
from mujaz.site.archive_index import Archive
from mujaz.site.desk_view import BacklogView
from mujaz.site.kinds import desk
from mujaz.site.pages import all_series
from tests.site import toy

DRAFTS = replace(toy.SETTINGS, drafts=True)


def view(address: str) -> BacklogView:
    found = toy.pages(DRAFTS)[address].view
    assert isinstance(found, BacklogView)
    return found


def series(archive: Archive) -> dict[str, PageSeries]:
    return {it.name: it for it in all_series(archive) if it.name.endswith("desk/")}


def test_each_language_shows_the_same_queues_in_its_own_words() -> None:
    english, arabic = view("en/desk/"), view("ar/desk/")
    assert [(it.code, it.total) for it in english.queues] == [("identifier", 3), ("unnamed", 1)]
    assert [(it.code, it.total) for it in arabic.queues] == [("identifier", 3), ("unnamed", 1)]
    assert [it.heading for it in english.queues] == [
        "Records without an identifier",
        "Records that no brief names",
    ]
    assert [it.heading for it in arabic.queues] == ["سجلات بلا معرّف", "سجلات لم ترد في أي موجز"]
    assert [row.title.value for row in arabic.queues[1].rows] == ["الضيعة"]
    assert [row.address for row in arabic.queues[1].rows] == ["ar/entities/river-town/"]
    assert english.queues[1].rows[0].edit_url == (
        "https://git.example/mujaz/edit/main/content/entities/river-town.md"
    )


def test_counts_and_people_are_those_of_the_briefs_that_the_site_shows() -> None:
    assert view("en/desk/").counts[0] == ("Status", (("Draft", 1), ("Reviewed", 4)))
    published = toy.pages()["en/desk/"].view
    assert isinstance(published, BacklogView)
    assert published.counts[0] == ("Status", (("Reviewed", 4),))
    assert published.people == (("s.m", (("reviewed", 4),)), ("r.k", (("translated", 4),)))


@pytest.mark.parametrize(
    ("setting", "drafts", "there"),
    [
        (DeskPage.PUBLIC, False, True),
        (DeskPage.PUBLIC, True, True),
        (DeskPage.PRIVATE, False, False),
        (DeskPage.PRIVATE, True, True),
        (DeskPage.OFF, False, False),
        (DeskPage.OFF, True, False),
    ],
)
def test_the_setting_says_where_the_desk_stands(setting: DeskPage, drafts: bool, there: bool) -> None:
    settings = replace(toy.SETTINGS, desk=setting, drafts=drafts)
    found = toy.pages(settings)
    assert ("en/desk/" in found, "ar/desk/" in found) == (there, there)
    works = [entry.pending_work for entry in toy.archive(settings).entries]
    assert all(work is not None for work in works) == there
    home = renderer(settings).body(found["en/"])
    assert ("desk/" in home) == there


@pytest.mark.parametrize("address", ["en/desk/", "ar/desk/"])
def test_a_published_desk_shows_nothing_of_drafts_and_nothing_that_rights_keep_back(address: str) -> None:
    html = renderer(toy.SETTINGS).body(toy.pages()[address])
    assert "draft" not in html.lower()
    assert "SECRET" not in html
    assert "SECRET" not in renderer(DRAFTS).body(toy.pages(DRAFTS)[address])


def test_an_archive_without_anything_says_that_nothing_waits() -> None:
    archive = toy.archive()
    bare = replace(archive, entries=(), records=replace(archive.records, entities={}))
    page = series(bare)["en/desk/"].make_page(0)
    assert "Nothing is waiting." in renderer(toy.SETTINGS).body(page)


def test_the_desk_is_made_anew_when_what_it_shows_changes_and_only_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (archive_index, desk):
        monkeypatch.setattr(module, "BACKLOG_ROWS", 1)
    archive = toy.archive()
    entry, *others = archive.entries
    assert entry.pending_work is not None

    def made_from(work: PendingWork) -> bytes:
        return series(replace(archive, entries=(entry._replace(pending_work=work), *others)))[
            "en/desk/"
        ].input_digest

    whole = entry.pending_work
    waiting = whole._replace(archived=False)
    assert made_from(whole) != made_from(waiting)
    assert made_from(waiting) == made_from(waiting._replace(first_gap=7, segments=9))
    assert made_from(waiting) != made_from(waiting._replace(title_digest=b"another title"))
    assert made_from(whole) == made_from(whole._replace(title_digest=b"another title"))
