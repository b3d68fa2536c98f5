"""An edit writes the pages that show what was edited, and leaves all others alone."""

from collections.abc import Iterable
from random import Random

import pytest

from tests.small_archive import edits as of_briefs
from tests.small_archive.edits import BRIEF_EDITS, Edit
from tests.small_archive.site import LittleSite, changed, pages, touched
from tests.whole import differences


def test_nothing_is_touched_where_nothing_has_changed(built_site: LittleSite) -> None:
    before = built_site.marks()
    assert built_site.build_anew().code == 0
    assert built_site.build().code == 0
    assert touched(before, built_site.marks()) == set()


@pytest.mark.parametrize("field", ["description", "profile", "wikidata"])
def test_what_only_an_entity_shows_touches_its_pages_alone(built_site: LittleSite, field: str) -> None:
    before = built_site.marks()
    setattr(built_site.little.entities["oasis-council"], field, "Q42")
    built_site.write()
    assert built_site.build_anew().code == 0
    found = touched(before, built_site.marks())
    # The desk says which records lack a description or a number; of profiles it says nothing.
    places = ("/entities/oasis-council/",) if field == "profile" else ("/entities/oasis-council/", "/desk/")
    own = {path for path in before if any(place in path for place in places)}
    assert {path for path in own if "/page/" not in path} <= pages(found) <= own
    assert differences(built_site.files(), built_site.expected()) == []


def test_a_hand_written_page_touches_itself_alone(built_site: LittleSite) -> None:
    before = built_site.marks()
    built_site.little.pages["en/about"] = "Something else."
    built_site.write()
    assert built_site.build_anew().code == 0
    # The page stands in for the Arabic one, which nobody has written.
    assert touched(before, built_site.marks()) == {"en/about/index.html", "ar/about/index.html"}


@pytest.mark.parametrize("edit", BRIEF_EDITS, ids=lambda edit: str(edit.__name__))
def test_an_edit_of_a_brief_touches_pages_that_show_it(built_site: LittleSite, edit: Edit) -> None:
    random = Random(7)
    for _ in range(3):
        before, old, paths = built_site.marks(), built_site.files(), dict(built_site.written)
        built_site.edit(edit, random)
        code = built_site.build().code
        new, written = built_site.files(), built_site.written
        ids = briefs_of(path for path in paths | written if paths.get(path) != written.get(path))
        needless = pages(touched(before, built_site.marks()) - changed(old, new))
        assert not code or not needless
        near = feet(old, ids) | feet(new, ids)
        assert [path for path in sorted(needless) if path not in near and not shows(new, path, ids)] == []


def briefs_of(paths: Iterable[str]) -> set[str]:
    return {path.rpartition("/")[2].removesuffix(".md") for path in paths}


def feet(site: dict[str, bytes], ids: set[str]) -> set[str]:
    """Return the pages of the briefs that lead to one of some briefs in their foot, and their own."""
    every = {path for path in site if path.split("/")[1:2] == ["briefs"] and path.split("/")[2][:1] == "2"}
    return {path for path in every if path.split("/")[2] in ids or leads(site[path], ids)}


def shows(site: dict[str, bytes], path: str, ids: set[str]) -> bool:
    """Tell whether a page, or another page of the same list, leads to one of some briefs."""
    first = path.partition("page/")[0]
    beside = (other for other in site if other.startswith(f"{first.removesuffix('index.html')}page/"))
    return any(leads(site[it], ids) for it in (path, *beside))


def leads(html: bytes, ids: set[str]) -> bool:
    return any(f"briefs/{it}/".encode() in html for it in ids)


def test_the_edits_above_are_all_of_a_brief() -> None:
    every = {name: it for name, it in vars(of_briefs).items() if name.startswith("brief_")}
    kinds = {name for name, it in every.items() if it.__module__ == of_briefs.__name__}
    assert kinds - {it.__name__ for it in BRIEF_EDITS} == {"brief_broken", "brief_twice"}
