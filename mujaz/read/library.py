"""Reads the whole archive into one library. A file with errors does not stop the others from being read."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.read.file_stamps import brief_paths
from mujaz.read.read_file import collect_records, read_brief_file, read_record, record_paths
from mujaz.read.records.unique_ids import index_by_id


def read_library(root: Path) -> Library:
    """Return the briefs, records, pages and captures below `root`, with all findings."""
    records = collect_records(read_record(root, kind, path) for kind, path in record_paths(root))
    findings: list[Finding] = []
    briefs: list[Brief] = []
    for path in brief_paths(root):
        file = read_brief_file(root, path)
        briefs += file.values
        findings += file.findings
    unique = index_by_id(briefs, findings).values()
    ordered = tuple(sorted(unique, key=newest_first))
    return replace(records, briefs=ordered, findings=(*findings, *records.findings))


def newest_first(brief: Brief) -> tuple[int, str]:
    """Sort key: publication day descending, then id; briefs without a day come last."""
    day = brief.provenance.day or date.min
    return (-day.toordinal(), brief.id)
