"""Links and checks each brief, then checks the archive as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mujaz.check.brief_context import BriefContext
from mujaz.check.registry import check_brief, check_listings, check_records, in_order, settle_allowances
from mujaz.check.translation.terms import Termbase
from mujaz.link.link import link_brief
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.brief import Brief
from mujaz.model.check_summary import CheckSummary, check_summary
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.read.read_file import ParsedFile
from mujaz.read.records.unique_ids import index_by_id


@dataclass(frozen=True, slots=True, eq=False)
class CheckContext:
    """The records, prepared once for linking and checking one brief after the other."""

    records: Library
    """Without briefs and findings."""
    matcher: Matcher
    """Of the names of all entities."""
    termbase: Termbase


def check_context(records: Library) -> CheckContext:
    """Prepare records: index the names of the entities, take in the terms."""
    bare = replace(records, briefs=(), findings=())
    return CheckContext(bare, build_matcher(records.entities), Termbase(records.terms))


def check_file(context: CheckContext, parsed: ParsedFile) -> tuple[CheckSummary | None, tuple[Finding, ...]]:
    """Return one brief's listing, None where the file could not be parsed, and all findings of the file."""
    if not parsed.values:
        return None, parsed.findings
    brief, findings = link_and_check(context, parsed)
    return check_summary(brief), findings


def link_and_check(context: CheckContext, parsed: ParsedFile) -> tuple[Brief, tuple[Finding, ...]]:
    """Return the linked brief of a file that could be parsed, and all findings of the file."""
    brief = link_brief(parsed.values[0], context.matcher)
    findings = [*parsed.findings, *check_brief(BriefContext(brief, context.records, context.termbase))]
    return brief, tuple(settle_allowances(findings, [brief]))


def check_all_records(records: Library) -> tuple[Finding, ...]:
    """Return the findings of the records, those of reading included. They depend on no brief."""
    return (*records.findings, *check_records(replace(records, findings=())))


def check_archive(
    listings: Iterable[CheckSummary], records: Library, findings: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Return `findings`, which are of single briefs and records, with those of the whole archive, in order.

    Only all briefs together show, for example, that two have one id or that no brief has a tag.
    """
    every_finding = list(findings)
    unique = index_by_id(listings, every_finding)
    return in_order((*every_finding, *check_listings(tuple(unique.values()), records)))
