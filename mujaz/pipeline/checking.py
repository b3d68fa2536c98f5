"""The first half of the program on one screen: read, link, check, one brief at a time or all of them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from mujaz.check.registry import (
    check_brief,
    check_listings,
    check_records,
    in_order,
    run_checks,
    settle_allowances,
)
from mujaz.link.link import link, link_brief
from mujaz.link.matcher import Matcher
from mujaz.model.brief import Brief
from mujaz.model.check_summary import Listing, listing_of
from mujaz.model.finding import Finding, count_errors
from mujaz.model.library import Library
from mujaz.read.library import read_library
from mujaz.read.read_file import Reading
from mujaz.read.unique_ids import by_id


class Checked(NamedTuple):
    """A linked library and everything that is wrong with it, in order of place."""

    library: Library
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        return count_errors(self.findings)


def check(root: Path) -> Checked:
    """Read, link and check everything below `root`, all of it held in memory."""
    library = link(read_library(root))
    return Checked(library, run_checks(library))


def check_one(
    records: Library, matcher: Matcher, reading: Reading
) -> tuple[Listing | None, tuple[Finding, ...]]:
    """Return one brief's listing and what is wrong with it, as `make` does."""
    if not reading.made:
        return None, reading.findings
    brief, findings = link_and_check(records, matcher, reading)
    return listing_of(brief), findings


def link_and_check(records: Library, matcher: Matcher, reading: Reading) -> tuple[Brief, tuple[Finding, ...]]:
    """Return the linked brief of a reading that made one, and what is wrong with it."""
    brief = link_brief(reading.made[0], matcher)
    found = [*reading.findings, *check_brief(brief, records)]
    return brief, tuple(settle_allowances(found, [brief]))


def findings_of_records(records: Library) -> tuple[Finding, ...]:
    """Return what is wrong with the records. Depends on nothing else."""
    return (*records.findings, *check_records(replace(records, findings=())))


def check_all(
    listings: Iterable[Listing], records: Library, findings: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Return `findings`, of single briefs and records, and what only the whole shows, in order."""
    found = list(findings)
    unique = by_id(listings, found)
    return in_order((*found, *check_listings(tuple(unique.values()), records)))
