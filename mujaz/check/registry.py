"""Finds every check by its module, and runs the checks.

A check is a module `mujaz/check/rules/<family>/<code>_<name>.py` with a docstring, which is its
explanation, a `CODE` and a `SEVERITY` (see `mujaz.check.shared.severity`). Its functions show what it checks:

- `of_brief(context)`: one brief against the records. A brief's findings depend on nothing but the brief and
  the records, so that they can be cached between builds.
  With `COMPARES` it holds paragraphs against their translations, and is silent where A204 says that the two
  do not belong together.
- `of_library(records)`: the records alone, such as two that share a name.
- `of_listings(listings, records)`: what only all briefs together show, such as a tag that none of them has.
- neither: the finding is made while reading, and the module only explains it.

A build may go on although there are errors, so a check that refuses a value also says what is published
without it, whatever the flags of the build:

- `publishable(brief, records)` returns the brief without the values that the check refuses;
- `publishable_records(records)` returns the records without them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, NamedTuple

from mujaz.check import rules
from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Levels, levels_of, with_severity
from mujaz.model.brief import Brief
from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

UNUSED_ALLOWANCE = "T901"


@cache
def all_checks() -> tuple[ModuleType, ...]:
    """Return every check in order of its code."""
    names = (
        module.name for module in walk_packages(rules.__path__, f"{rules.__name__}.") if not module.ispkg
    )
    return tuple(import_module(name) for name in sorted(names, key=lambda name: name.rpartition(".")[2]))


class Check(NamedTuple):
    """One function of a check module."""

    run: Callable[..., Iterator[Finding]]
    levels: Levels
    compares: bool
    """Whether it holds paragraphs against their translations."""


@cache
def checks_with(function: str) -> tuple[Check, ...]:
    """Return the checks that have a function of one of the names above, in order of their codes."""
    return tuple(
        Check(getattr(module, function), levels_of(module), hasattr(module, "COMPARES"))
        for module in all_checks()
        if hasattr(module, function)
    )


@cache
def _functions(name: str) -> tuple[Callable[..., Any], ...]:
    """Return the functions of this name, the last code first: `P` refuses records, `E` references to them."""
    return tuple(getattr(module, name) for module in reversed(all_checks()) if hasattr(module, name))


def publishable_brief(brief: Brief, records: Library) -> Brief:
    """Return a brief without the values that any check refuses; `records` are publishable themselves."""
    for without_refused in _functions("publishable"):
        brief = without_refused(brief, records)
    return brief


@lru_cache(maxsize=2)  # asked for once for each brief; a library equals itself only
def publishable_records(records: Library) -> Library:
    """Return the records without the values that any check refuses."""
    for without_refused in _functions("publishable_records"):
        records = without_refused(records)
    return records


def check_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield the findings of one brief. Allowances are not applied yet."""
    status = context.brief.status
    for check in checks_with("of_brief"):
        for finding in with_severity(check.run(context), check.levels, status):
            # A204 has the cause: what differs between a paragraph and a translation of another one is noise.
            if not check.compares or not context.is_misplaced(finding.location, finding.severity):
                yield finding


def check_records(records: Library) -> Iterator[Finding]:
    """Yield the findings of the records alone. No allowance counts for them."""
    for check in checks_with("of_library"):
        yield from with_severity(check.run(records), check.levels)


def check_listings(listings: Sequence[CheckSummary], records: Library) -> Iterator[Finding]:
    """Yield the findings that only all briefs together show. No allowance counts for them."""
    for check in checks_with("of_listings"):
        yield from with_severity(check.run(listings, records), check.levels)


def settle_allowances(findings: Iterable[Finding], briefs: Iterable[Brief]) -> Iterator[Finding]:
    """Leave out what a brief allows with a reason, and report allowances that match nothing.

    Errors cannot be allowed: they would publish what must not be published.
    """
    allowances = {brief.location.path: {allowed.code: allowed for allowed in brief.allow} for brief in briefs}
    used, refused = set(), set()
    for finding in findings:
        path = finding.location.path
        allowed = allowances.get(path, {}).get(finding.code)
        if allowed is None or not allowed.reason or finding.severity is Severity.ERROR:
            yield finding
            refused.add((path, finding.code))
        else:
            used.add((path, finding.code))
    for path, file_allowances in allowances.items():
        for code, allowed in file_allowances.items():
            if (path, code) not in used:
                message = f"'allow' names {code}, but there is nothing of that code to allow here."
                if not allowed.reason:
                    message = f"'allow' gives no reason for {code}."
                elif (path, code) in refused:
                    message = f"'allow' names {code}, which is an error here; errors cannot be allowed."
                fix = f"Remove the line '{code}: …', or correct the code and give the reason."
                yield Finding(UNUSED_ALLOWANCE, message, fix, allowed.location, Severity.WARNING)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by place, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: finding.sort_key))
