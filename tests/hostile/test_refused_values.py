"""A build that goes on in spite of errors publishes nothing that a check refused, whatever its flags."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mujaz.build.build import run_build
from mujaz.build.result import BuildOptions
from mujaz.check.registry import all_checks
from mujaz.check.shared.severity import levels_of
from mujaz.model.finding import Finding, Severity
from mujaz.read.characters import BIDI_CONTROLS
from tests.hostile.archive import INERT, LURE, REFUSED, REFUSED_VALUES, URLS, hostile_archive
from tests.hostile.markup import foreign_schemes, markup_of
from tests.project import BRIEF
from tests.whole import files_below

FLAGS = {"keep-going": (False, True), "keep-going and drafts": (True, True)}
URL_KEYS = frozenset(
    {"url", "URL", "archive", "archivedAt", "archive_location", "external_url", "home_page_url", "feed_url"}
)
WITHOUT_VALUE = {
    "text of the brief or its absence: the page shows it as it stands and marks what is not proven": (
        "A101 A103 A104 A105 A106 A201 A202 A203 A204 F302 N101 N102 Q101 Q102 Q104"
    ),
    "`mujaz.site.rights` keeps it back": "S201 S202 S203 A301",
    "the reader gives no value, or a default": (
        "F101 F102 F103 F104 F105 F106 F107 F108 T101 T102 T103 T201 T203 P103 S401"
    ),
    "it is no value of the archive": "P201 P202 P203 P204 P205 P206 P301 S501 X101 X102 X103",
}
"""Checks that may refuse and have nothing to leave out, by the reason."""


@pytest.fixture(scope="module", params=FLAGS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return every file of the site that the hostile archive comes to under some flags."""
    drafts, keep_going = FLAGS[request.param]
    root = hostile_archive(tmp_path_factory.mktemp("hostile") / "archive")
    result = run_build(BuildOptions(root, root / "site", drafts, keep_going), print)
    assert result.published
    assert [path for path in root.parent.iterdir() if path.name != root.name] == []
    assert len(refused(result.findings)) > len(URLS)
    return files_below(root / "site")


def refused(findings: tuple[Finding, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def made_from_content(site: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    for path, data in site.items():
        if not path.startswith("assets/") and not path.endswith(".woff2"):
            yield path, data.decode()


def test_no_page_has_a_foreign_scheme_or_an_event_handler(site: dict[str, bytes]) -> None:
    pages = {path: markup_of(text) for path, text in made_from_content(site) if path.endswith(".html")}
    assert {path: page.faults for path, page in pages.items() if page.faults} == {}
    assert [link for page in pages.values() for link in page.links if REFUSED in link or INERT in link] == []
    assert len(pages) > 2 * len(URLS)
    assert LURE in site["en/method/index.html"].decode()


def test_no_file_holds_a_refused_value(site: dict[str, bytes]) -> None:
    for path, text in made_from_content(site):
        assert REFUSED not in text.casefold(), path
        assert [value for value in REFUSED_VALUES if value in text] == [], path


def test_what_reorders_text_is_in_no_file(site: dict[str, bytes]) -> None:
    for path, text in made_from_content(site):
        assert BIDI_CONTROLS.isdisjoint(text), path


def test_no_data_file_has_a_foreign_scheme(site: dict[str, bytes]) -> None:
    for path, text in made_from_content(site):
        if path.endswith(".json"):
            addresses = list(urls_in(json.loads(text)))
        elif path.endswith(".xml"):
            addresses = [value for it in ElementTree.fromstring(text).iter() for value in it.attrib.values()]
            addresses = [value for value in addresses if "urn:" not in value]
        elif path.endswith((".bib", ".ris")):
            addresses = re.findall(r"(?:url = \{|UR  - |L2  - )([^}\n]*)", text)
        else:
            addresses = re.findall(r'"(?:url|archivedAt)":"([^"]*)"', text)
        assert [it for it in addresses if any(foreign_schemes(it))] == [], path


def test_a_refused_review_is_not_published(site: dict[str, bytes]) -> None:
    briefs = json.loads(site["data/briefs/2025.json"])
    assert {brief["status"] for brief in briefs} <= {"translated", "draft"}
    assert {brief["rights"] for brief in briefs if "hostile" in brief["id"]} == {"link"}
    assert b"Reviewed by" not in site["en/briefs/2025-03-04-hostile-0/index.html"]


def urls_in(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key in URL_KEYS and isinstance(value, str):
                yield value
            yield from urls_in(value)
    elif isinstance(data, list):
        for item in data:
            yield from urls_in(item)


def test_every_check_that_refuses_a_value_says_what_is_published_without_it() -> None:
    excused = {code for codes in WITHOUT_VALUE.values() for code in codes.split()}
    refusing = {
        module.CODE: module
        for module in all_checks()
        if any(level.severity is Severity.ERROR for level in levels_of(module))
    }
    silent = {
        code
        for code, module in refusing.items()
        if not hasattr(module, "publishable") and not hasattr(module, "publishable_records")
    }
    assert silent == excused


def test_settings_with_another_scheme_are_refused(tmp_path: Path, told: Callable[[Path], list[str]]) -> None:
    root = hostile_archive(tmp_path / "archive")
    lines = [line for line in told(root) if line.startswith("mkdocs.yml")]
    assert [line.partition(":")[2].split(" ")[1] for line in lines] == ["F106"] * 5
    assert sum("which is not a language code" in line for line in lines) == 2
    for key in ("site_url", "extra.mujaz.repository", "extra.mujaz.feedback_url"):
        assert any(f"'{key}' is '" in line and "not the address of a page." in line for line in lines)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Callable[[Path], list[str]]:
    """Return a function that checks an archive and returns the lines that it prints."""
    from mujaz.cli.main import run

    def lines(root: Path) -> list[str]:
        assert run(root, ["check"]) == 1
        return capsys.readouterr().out.splitlines()

    return lines


def test_nothing_is_left_out_of_a_brief_that_is_right(tmp_path: Path) -> None:
    root = hostile_archive(tmp_path / "archive")
    (root / "briefs/2025/2025-03-08-right.md").write_text(
        BRIEF.replace("rights: full", "rights: link").partition("---\n\n")[0] + "---\n", encoding="utf-8"
    )
    result = run_build(BuildOptions(root, root / "site", drafts=False, keep_going=True), print)
    assert result.published
    page = (root / "site/en/briefs/2025-03-08-right/index.html").read_text(encoding="utf-8")
    links = markup_of(page).links
    assert "https://example.org/ar/library" in links
    assert "https://archive.example.org/library" in links
