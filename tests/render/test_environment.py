from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
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


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("x\n{{ view.headline }}", "plain.html:2:1: P204 (error) The template asks for what there is not: "),
        (
            "{{ nobody }}",
            "plain.html:1:1: P204 (error) The template asks for what there is not: 'nobody'",
        ),
        ("x\n{% if %}", "plain.html:2:1: P204 (error) This template cannot be read: "),
        ('{% include "gone.html" %}', "gone.html:1:1: P204 (error) There is no such template. "),
    ],
)
def test_what_is_wrong_with_a_template_is_told_with_its_line(tmp_path: Path, source: str, told: str) -> None:
    with pytest.raises(MujazError) as raised:
        body(tmp_path, source)
    assert str(raised.value.finding).startswith(f"theme_overrides/bodies/{told}")


def test_languages_share_compiled_templates_and_keep_their_own_words(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "word.html").write_text('{{ _("Quotes") }} {{ dir }} {{ sign }}', encoding="utf-8")
    pages = renderer(Settings(), tmp_path)
    assert pages.part("word", "ar", sign="<b>") == "الاقتباسات rtl &lt;b&gt;"
    assert pages.part("word", "en", sign="<b>") == "Quotes ltr &lt;b&gt;"


def test_another_folder_has_templates_of_its_own(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "parts").mkdir(parents=True)
        (tmp_path / name / "parts" / "word.html").write_text(name, encoding="utf-8")
    assert [renderer(Settings(), tmp_path / name).part("word", "en") for name in ("one", "two")] == [
        "one",
        "two",
    ]
