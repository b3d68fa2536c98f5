from dataclasses import replace
from datetime import date, datetime

import pytest
from markupsafe import Markup

from mujaz.model.language import Text
from mujaz.model.settings import Settings
from mujaz.render.bidi_spans import attributes, run
from mujaz.render.template_functions import template_functions

SETTINGS = Settings(locales=(("en", "en-GB"), ("ar", "ar-IQ")))
EASTERN = replace(SETTINGS, numbering=(("ar", "arab"),))
DAY = date(2025, 3, 4)


@pytest.mark.parametrize(
    ("settings", "language", "function", "arguments", "expected"),
    [
        (SETTINGS, "en", "date", (DAY,), "4 March 2025"),
        (SETTINGS, "ar", "date", (DAY,), "4 آذار 2025"),
        (replace(SETTINGS, locales=(("ar", "ar-EG"),)), "ar", "date", (DAY,), "4 مارس 2025"),
        (EASTERN, "ar", "date", (DAY,), "٤ آذار ٢٠٢٥"),
        (EASTERN, "ar", "number", (1234,), "١٬٢٣٤"),
        (SETTINGS, "en", "number", (1234,), "1,234"),
        (SETTINGS, "en", "date", (None,), ""),
        (SETTINGS, "en", "datetime", (datetime.fromisoformat("2025-03-04T09:30+03:00"),),
         "4 March 2025 09:30 (GMT+03:00)"),
        (SETTINGS, "ar", "calendars", (DAY,), ("4 آذار 2025", "4 رمضان 1446 هـ")),
        (SETTINGS, "en", "calendars", (DAY,), ("4 March 2025", "4 Ramadan 1446 AH")),
        (SETTINGS, "en", "calendars", (date(1900, 1, 1),), ("1 January 1900",)),
        (SETTINGS, "ar", "month", (2025, 2), "شباط 2025"),
        (SETTINGS, "en", "month", ("2025-02",), "February 2025"),
        (EASTERN, "ar", "year", (2025,), "٢٠٢٥"),
        (EASTERN, "ar", "partial_date", ("1945",), "١٩٤٥"),
        (SETTINGS, "ar", "partial_date", ("1945-03",), "آذار 1945"),
        (SETTINGS, "en", "partial_date", ("1945-03-22",), "22 March 1945"),
        (SETTINGS, "en", "partial_date", ("-300",), "-300"),
        (SETTINGS, "en", "partial_date", ("1945-02-30",), "1945-02-30"),
        (SETTINGS, "en", "partial_date", ("",), ""),
        (SETTINGS, "ar", "language_name", ("fa",), "الفارسية"),
        (SETTINGS, "en", "language_name", ("ar-IQ",), "Arabic"),
        (SETTINGS, "ar", "country", ("IQ",), "العراق"),
        (SETTINGS, "en", "names", (("a", "b"),), "a and b"),
        (SETTINGS, "en", "host", ("https://www.example.org/x",), "example.org"),
        (SETTINGS, "ar", "types_word", ("person",), "أشخاص"),
        (SETTINGS, "en", "note_word", ("ALA-LC",), "ALA-LC"),
        (SETTINGS, "ar", "_", ("Quotes",), "الاقتباسات"),
    ],
)  # fmt: skip
def test_formats_follow_the_settings(
    settings: Settings, language: str, function: str, arguments: tuple[object, ...], expected: object
) -> None:
    assert template_functions(settings, language)[function](*arguments) == expected


def test_values_in_a_translation_are_escaped_and_numbers_formatted() -> None:
    translate = template_functions(EASTERN, "ar")["_"]
    assert translate("%(title)s, page %(number)s", title="<b>", number=12) == Markup("&lt;b&gt;، صفحة ١٢")


def test_a_run_names_its_language_only_where_it_is_not_the_page_s() -> None:
    assert run("en", Text("a & b", "en")) == "a &amp; b"
    assert run("en", Text("سوق", "ar")) == '<span lang="ar" dir="rtl">سوق</span>'
    assert run("ar", Text("سوق", "ar"), "h1", "title") == '<h1 class="title">سوق</h1>'
    assert run("ar", Text("قال UNICEF أمس", "ar")) == "قال <bdi>UNICEF</bdi> أمس"
    assert attributes("en", "und") == ' dir="auto"'
