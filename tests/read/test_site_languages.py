"""Settings of every kind: what is taken, and what is a finding in its line. Languages are those of CLDR."""

from pathlib import Path

import pytest

from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.settings import Settings
from mujaz.read.settings import read_settings

DEFAULTS = Settings()
WRONG = {
    "languages: [en, xx]": "5:21: F106 (error) 'xx' is not a language that the site can be shown in.",
    "languages: [en, und]": "5:21: F106 (error) 'und' is not a language that the site can be shown in.",
    "languages: [en, ../etc]": "5:21: F106 (error) 'extra.mujaz.languages' holds '../etc', which",
    "languages: [en, EN]": "5:21: F106 (error) 'extra.mujaz.languages' holds 'EN', which",
    "languages: [en, ar-TN, ar-tn]": "5:28: F106 (error) 'ar-tn' stands twice among the languages.",
    "languages: []": "5:5: F106 (error) There is no language.",
    "languages: {en: ar}": "5:16: F106 (error) 'extra.mujaz.languages' must be a text or a list of texts.",
    "languages: [[en]]": "5:17: F106 (error)",
    "locales: {ar: zz-ZZ}": "5:19: F106 (error) 'zz-ZZ' under 'locales' is not a locale of CLDR.",
    "locales: [ar]": "5:14: F106 (error) 'extra.mujaz.locales' must be a mapping.",
    "numbering: {ar: xyz}": "5:21: F106 (error) 'xyz' under 'numbering' is not one of latn, arab, arabext.",
    "calendars: [x]": "5:17: F106 (error) 'x' is not a calendar that the site can show.",
    "page_size: -1": "5:16: F106 (error) 'extra.mujaz.page_size' must be a number from 1 to 1000.",
    f"page_size: {'9' * 5000}": "5:16: F106 (error) 'extra.mujaz.page_size' must be a number",
    "page_size: [1]": "5:16: F106 (error)",
    "site_name: Mujaz": "5:16: F106 (error) 'extra.mujaz.site_name' must be a mapping.",
    "search: perhaps": "5:13: F106 (error) 'extra.mujaz.search' must be true or false.",
    "desk: open": "5:11: F106 (error)",
    "unheard: of": "5:5: F104 (error)",
}
"""One line under `extra: mujaz:` (line 5), and the beginning of its finding."""
WRONG_FILES = {
    "": "1:1: F105 (error) 'site_name' is missing.",
    "- a": "1:1: F105 (error) 'site_name' is missing.",
    "site_name:": "1:1: F105 (error) 'site_name' is missing.",
    "site_name: [a]": "1:12: F106 (error) 'site_name' must be one text",
    "site_name: a\nextra: [mujaz]": "2:8: F106 (error) 'extra' must be a mapping.",
    "site_name: a\nextra: {mujaz: [a]}": "2:16: F106 (error) 'extra.mujaz' must be a mapping.",
    "site_name: a\nsite_name: b": "2:1: F103 (error) 'site_name' stands twice.",
    "site_name: 12:30:45": "1:12: F106 (error) 'site_name' must be one text; YAML takes '12:30:45'",
    "site_name: a\ncopyright: 2025": "2:12: F106 (error) 'copyright' must be one text; YAML takes '2025'",
    "site_name: a\nextra: {mujaz: {desk: none, desk: public}}": "2:29: F103 (error) 'desk' stands twice.",
    "site_name: a\nnav: [a.md]": "2:1: F104 (error) The key 'nav' is unknown.",
    "site_name: a\nsite_nam: b": "2:1: F104 (error) The key 'site_nam' is unknown. Did you mean 'site_name'?",
    "site_name: a\ncopyright: [b]": "2:12: F106 (error) 'copyright' must be one text",
    "site_name: a\nstrict: maybe": "2:9: F106 (error) 'strict' must be true or false.",
    "site_name: a\nuse_directory_urls: false": "2:21: F106 (error) 'use_directory_urls' must be true",
    "site_name: a\nplugins: [search]": "2:10: F106 (error) The site is built without plugins of MkDocs.",
    "site_name: a\ntheme: readthedocs": "2:8: F106 (error) 'theme.custom_dir' must be 'theme_overrides'.",
    "site_name: a\ntheme: {name: mkdocs, custom_dir: theme_overrides}": "2:15: F106 (error)",
    "site_name: a\ntheme: {name: material, custom_dir: theme_overrides, locale: x}": "2:62: F104 (error)",
}


def findings_of(root: Path, text: str) -> tuple[Finding, ...]:
    (root / "mkdocs.yml").write_text(text, encoding="utf-8")
    return read_settings(root)[1]


def own(line: str) -> str:
    return f"# settings\nsite_name: a\nextra:\n  mujaz:\n    {line}\n"


@pytest.mark.parametrize(("line", "expected"), WRONG.items(), ids=lambda text: text[:30])
def test_a_wrong_setting_is_a_finding_in_its_line(tmp_path: Path, line: str, expected: str) -> None:
    findings = sorted(map(str, findings_of(tmp_path, own(line))))
    assert findings[0].startswith(f"mkdocs.yml:{expected}"), findings
    assert read_settings(tmp_path)[0].languages[0] == "en"


@pytest.mark.parametrize(("text", "expected"), WRONG_FILES.items(), ids=lambda text: text[:30])
def test_what_the_generator_cannot_take_is_a_finding(tmp_path: Path, text: str, expected: str) -> None:
    findings = sorted(map(str, findings_of(tmp_path, text)))
    assert findings[0].startswith(f"mkdocs.yml:{expected}"), findings


@pytest.mark.parametrize(
    "text",
    [
        "site_name: a",
        "site_name: a\nextra:",
        "site_name: a\nextra: {mujaz: }",
        "site_name: '1'\nextra: {a: b}",
    ],
)
def test_settings_that_say_nothing_are_the_defaults(tmp_path: Path, text: str) -> None:
    assert findings_of(tmp_path, text) == ()
    assert read_settings(tmp_path)[0] == DEFAULTS


def test_regions_are_languages_with_the_words_of_the_language(tmp_path: Path) -> None:
    assert findings_of(tmp_path, own("languages: [en-GB, ar-TN]")) == ()
    assert read_settings(tmp_path)[0].languages == ("en-GB", "ar-TN")


def test_a_language_without_words_is_one_warning(tmp_path: Path) -> None:
    [finding] = findings_of(tmp_path, own("languages: [fr, ar]"))
    assert finding.severity is Severity.WARNING
    assert str(finding).startswith("mkdocs.yml:5:17: F109 (warning) The interface has no words in 'fr'")
    assert read_settings(tmp_path)[0].languages == ("fr", "ar")


@pytest.mark.parametrize("text", ["extra: &a {mujaz: *a}", "extra: {mujaz: &a {site_name: *a}}"])
def test_settings_that_hold_themselves_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(MujazError, match="nested too deeply"):
        findings_of(tmp_path, f"site_name: a\n{text}")
