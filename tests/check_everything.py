"""Checks a folder from nothing, without a cache."""

from dataclasses import replace
from pathlib import Path

from mujaz.check.brief_context import BriefContext
from mujaz.check.registry import check_brief, settle_allowances
from mujaz.check.translation.terms import Termbase
from mujaz.link.link import link
from mujaz.model.brief import Brief
from mujaz.model.check_summary import check_summary
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.pipeline.check import check_all_records, check_archive
from mujaz.read.library import read_library


def check_everything(root: Path) -> tuple[Finding, ...]:
    """Return all findings of everything below `root`, in order."""
    library = link(read_library(root))
    records = replace(library, briefs=(), findings=())
    termbase = Termbase(records.terms)
    findings = list(library.findings)
    for brief in library.briefs:
        findings += check_brief(BriefContext(brief, records, termbase))
    settled = settle_allowances(findings, library.briefs)
    return check_archive(map(check_summary, library.briefs), records, (*settled, *check_all_records(records)))


def findings_of(brief: Brief, records: Library) -> tuple[Finding, ...]:
    """Return the findings of the checks of single briefs; allowances are not applied."""
    return tuple(check_brief(BriefContext(brief, records, Termbase(records.terms))))
