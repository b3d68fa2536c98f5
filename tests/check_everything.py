"""Checks a folder from nothing, without a cache."""

from dataclasses import replace
from pathlib import Path

from mujaz.check.brief_context import BriefContext
from mujaz.check.registry import check_brief, settle_allowances
from mujaz.check.translation.terms import Termbase
from mujaz.link.link import link
from mujaz.model.brief import Brief
from mujaz.model.check_summary import check_summary
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Library
from mujaz.model.settings import DEFAULT_LANGUAGES
from mujaz.pipeline.check import check_all_records, check_archive
from mujaz.read.library import read_library
from mujaz.read.settings import read_settings


def check_everything(root: Path) -> tuple[Finding, ...]:
    """Return all findings of everything below `root`, in order."""
    library = replace(link(read_library(root)), languages=_languages(root))
    records = replace(library, briefs=(), findings=())
    termbase = Termbase(records.terms)
    findings = list(library.findings)
    for brief in library.briefs:
        findings += check_brief(BriefContext(brief, records, termbase))
    settled = settle_allowances(findings, library.briefs)
    return check_archive(map(check_summary, library.briefs), records, (*settled, *check_all_records(records)))


def _languages(root: Path) -> tuple[str, ...]:
    """Return the languages of the site; some cases have no settings, or settings that cannot be read."""
    try:
        return read_settings(root)[0].languages
    except MujazError:
        return DEFAULT_LANGUAGES


def findings_of(brief: Brief, records: Library) -> tuple[Finding, ...]:
    """Return the findings of the checks of single briefs; allowances are not applied."""
    return tuple(check_brief(BriefContext(brief, records, Termbase(records.terms))))
