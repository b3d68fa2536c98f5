"""The corrections page speaks of links for reporting mistakes only where briefs have them."""

from dataclasses import replace

import pytest

from mujaz.model.settings import Settings
from mujaz.render.environment import renderer
from tests.site import toy

NOWHERE = replace(toy.SETTINGS, repository="")
BY_MAIL = replace(NOWHERE, feedback_url="mailto:desk@mujaz.example?subject={title}")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("settings", "spoken_of"), [(toy.SETTINGS, True), (BY_MAIL, True), (NOWHERE, False)])
def test_a_link_is_spoken_of_only_where_there_is_one(
    settings: Settings, spoken_of: bool, language: str
) -> None:
    html = renderer(settings).body(toy.pages(settings)[f"{language}/corrections/"])
    assert ('class="doors"' in html) == spoken_of
