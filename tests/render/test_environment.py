from pathlib import Path

import pytest

from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.render.environment import renderer
from mujaz.site.views.lists import PlainView

PARTS = """
{% macro way(address) %}
<a href="{{ root }}{{ address }}">{{ _("Quotes") }}, {{ lang }}</a>
{% endmacro %}
"""
BODY = """
{% from "parts.html" import way %}
<h1>{{ view.heading }}</h1>
{{ view.body_html | safe }}
{{ way("ar/quotes/#q-1") }}{{ 1234 | number }} {{ month(2025, 2) }} {{ dir }} {{ root }}
"""


def body(folder: Path, source: str) -> str:
    (folder / "parts.html").write_text(PARTS.lstrip(), encoding="utf-8")
    (folder / "plain.html").write_text(source.lstrip(), encoding="utf-8")
    page = Page("plain", "ar", "ar/about/", "", "", PlainView("<أ>", "<p>ب</p>", "ar"))
    return renderer(Settings(), folder).body(page)


def test_a_body_is_its_view_in_the_words_of_its_language(tmp_path: Path) -> None:
    assert body(tmp_path, BODY).split("\n") == [
        "<h1>&lt;أ&gt;</h1>",
        "<p>ب</p>",
        '<a href="../quotes/#q-1">الاقتباسات, ar</a>',
        "1,234 شباط 2025 rtl ../../",
    ]


def test_a_name_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AttributeError):
        body(tmp_path, "{{ view.headline }}")
