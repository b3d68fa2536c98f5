"""Names of months: those of CLDR are all there, and running text names a month only where it surely does."""

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from mujaz.language.folding import fold_key
from mujaz.language.months.cldr import cldr_months
from mujaz.language.months.in_text import month_finder
from mujaz.language.months.printed import gregorian_months, hebrew_months, hijri_months, solar_months
from mujaz.language.months.rules import Months, numbered_names
from mujaz.language.registry import language_data, press_languages

WITH_MONTHS = [code for code in press_languages() if language_data(code, "months", Months)]
REGIONS = [
    identifier
    for identifier in sorted(locale_identifiers())
    if identifier.partition("_")[0] in WITH_MONTHS and Locale.parse(identifier).script is None
]


@pytest.mark.parametrize("identifier", REGIONS)
def test_a_folder_has_every_name_of_cldr(identifier: str) -> None:
    months = language_data(identifier.partition("_")[0], "months", Months)
    assert months is not None
    known = set(numbered_names([months.gregorian]))
    names = {
        # The ezafe that CLDR writes on months of Iran is a mark, and falls away before a text is searched.
        (name.removesuffix("\u0654"), number)
        for number, name in Locale.parse(identifier).months["format"]["wide"].items()
    }
    assert names <= known


@pytest.mark.parametrize("language", WITH_MONTHS)
def test_a_calendar_is_complete_or_absent(language: str) -> None:
    months = language_data(language, "months", Months)
    assert months is not None
    assert set(months.gregorian) == set(range(1, 13))
    assert len(months.hijri) in {0, 12}
    assert len(months.solar) in {0, 12}
    assert len(months.hebrew) in {0, 13}
    assert months.ambiguous | months.never_sure <= {name for name, _ in numbered_names([months.gregorian])}


def test_datelines_know_the_names_of_all_languages() -> None:
    names = {
        "كانون الثاني": 1,
        "جانفي": 1,
        "فبرابر": 2,
        "ژانویه": 1,
        "مئی": 5,
        "janvier": 1,
        "מרץ": 3,
        "sept": 9,
    }
    assert {name: gregorian_months().get(fold_key(name, "ar")) for name in names} == names
    assert hijri_months()[fold_key("ذي الحجة", "ar")] == 12
    assert solar_months()[fold_key("اسفند", "ar")] == 12
    assert hebrew_months()["אדר ב"] == 13


def test_a_name_of_two_months_is_left_out_of_datelines() -> None:
    assert len(set(gregorian_months().values())) == 12
    assert all(len(name) > 1 for name in gregorian_months())


@pytest.mark.parametrize(
    ("language", "text", "certain", "possible"),
    [
        ("ar", "في شباط الماضي", {2}, {2}),
        ("ar", "وبابريل", {4}, {4}),
        ("ar", "3 باب", set(), set()),
        ("ar", "مارس الرياضه", set(), {3}),
        ("ar", "في شهر مارس", {3}, {3}),
        ("ar", "تشرين الثاني", {11}, {11}),
        ("en", "He may come in May, and in June 2020", {5, 6}, {5, 6}),
        ("en", "The march of 1 March", {3}, {3}),
        ("fa", "5 اوت و در ژانويه", {8, 1}, {8, 1}),
        ("fa", "از سال 2020 مي شود", set(), {5}),
        ("he", "ב-5 במרץ", {3}, {3}),
        ("he", "יש לו מרץ", set(), {3}),
        ("he", "בינואר", {1}, {1}),
        ("ur", "5 جون كو", {6}, {6}),
        ("ur", "جون سميتھ", set(), {6}),
        ("fr", "le 1er mars 2020", {3}, {3}),
        ("fr", "ils marchent sur mars", set(), {3}),
        ("de", "ende märz", set(), {3}),
        ("de", "am 5. märz", {3}, {3}),
        ("de", "am 3. jänner", {1}, {1}),
        ("tr", "29 ekim, 30 martta", {10}, {3, 10}),
        ("es", "5 de setiembre", {9}, {9}),
    ],
)
def test_months_in_a_text(language: str, text: str, certain: set[int], possible: set[int]) -> None:
    finder = month_finder(language)
    assert finder is not None
    months = finder.find(text)
    assert (set(months.certain), set(months.possible)) == (certain, possible)
    assert not months.possible or finder.may_find(text.lower().split())


@pytest.mark.parametrize("language", ["ps", "ne", "am", "zh", "qaa"])
def test_languages_that_may_have_a_calendar_of_their_own_have_no_finder(language: str) -> None:
    assert month_finder(language) is None


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("ar", "في 5 رمضان", True),
        ("ar", "رمضان قال ان رجب حضر", False),
        ("ar", "شوال 1446", True),
        ("fa", "12 مهر", True),
        ("fa", "مهر مادر", False),
        ("he", 'י"ג בשבט', True),
        ("he", "שבט אחד", False),
        ("en", "5 Ramadan 1446", True),
        ("fr", "le 5 ramadan", False),
    ],
)
def test_dates_of_other_calendars_are_seen(language: str, text: str, other: bool) -> None:
    finder = month_finder(language)
    assert finder is not None
    assert finder.has_other_calendar(text) is other


def test_a_language_that_cldr_does_not_have_has_no_months() -> None:
    assert cldr_months("qaa") == Months({}, before=cldr_months("fr").before)
