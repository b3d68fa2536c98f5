"""How the page of a record says when it was active."""

import re

import pytest

from mujaz.render.environment import renderer
from mujaz.site.views.records import EntityView
from tests.site import toy

DATES = re.compile(r"(?:Years of activity|سنوات النشاط)</dt><dd>(.*?)</dd>")


@pytest.mark.parametrize(
    ("active", "english", "arabic"),
    [
        (("2013", ""), "since 2013", "منذ 2013"),
        (("", "1999-03"), "until March 1999", "حتى آذار 1999"),
        (("2017", "2025"), "2017 to 2025", "من 2017 إلى 2025"),
        (("2025", "2025"), "2025", "2025"),
    ],
)
def test_an_open_range_reads_as_one_in_either_language(
    active: tuple[str, str], english: str, arabic: str
) -> None:
    for language, expected in (("en", english), ("ar", arabic)):
        page = toy.pages()[f"{language}/entities/moon-council/"]
        assert isinstance(page.view, EntityView)
        page = page._replace(view=page.view._replace(active=active))
        assert DATES.findall(renderer(toy.SETTINGS).body(page)) == [expected]
