"""The sample briefs: clean, whole, held by their schemas, and hard to break."""

import pytest
import yaml

from mujaz.exchange.tbx_read import read_tbx
from mujaz.exchange.tbx_write import tbx_bytes
from mujaz.exchange.term_csv import csv_bytes, read_csv
from mujaz.exchange.termbase import read_termbase, term_entries
from mujaz.model.brief import Status
from mujaz.model.finding import Severity
from mujaz.pipeline.render import BuildContext
from mujaz.read.settings import read_settings
from mujaz.schema.schema_path import SchemaKind
from tests.exchange.comparable_content import comparable_content
from tests.project import ROOT, Built
from tests.repository.slips import check_slips
from tests.samples.samples import sample_library, sample_texts
from tests.schema.test_schemas import VALIDATORS, broken_rules
from tests.whole import desk_of

RUNS = 6


def test_the_samples_build_and_every_published_one_has_its_pages(built: Built) -> None:
    languages = read_settings(built.root)[0].languages
    for brief in sample_library().briefs:
        for language in languages:
            page = built.site / language / "briefs" / brief.id / "index.html"
            assert page.exists() == (brief.status is not Status.DRAFT), brief.id


def test_no_sample_has_an_error_that_its_reader_finds() -> None:
    errors = [it for it in sample_library().findings if it.severity is Severity.ERROR]
    assert errors == []


def test_every_sample_follows_its_schema() -> None:
    assert broken_rules(ROOT) == []


def test_the_settings_at_the_root_follow_their_schema() -> None:
    VALIDATORS[SchemaKind.SETTINGS].validate(
        yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    )


def test_the_termbase_of_the_samples_comes_back_from_tbx_and_csv() -> None:
    entries = term_entries(read_termbase(ROOT)[0])
    assert len(entries) >= 40
    wanted = [(entry.subject, comparable_content(entry.term)) for entry in entries]
    tbx, csv = tbx_bytes(entries, "Mujaz"), csv_bytes(entries)
    for read, findings in (read_tbx("a.tbx", tbx), read_csv("a.csv", csv)):
        assert findings == ()
        assert [(entry.subject, comparable_content(entry.term)) for entry in read] == wanted


@pytest.fixture(scope="module")
def desk() -> BuildContext:
    return desk_of(ROOT, read_settings(ROOT)[0])


@pytest.mark.parametrize("run", range(RUNS))
def test_a_sample_with_slips_is_rendered_and_its_findings_are_whole(run: int, desk: BuildContext) -> None:
    check_slips(desk, sample_texts(), run)
