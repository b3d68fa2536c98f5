"""Finds the findings of `check --changed` and `--base`: those of the changes since a branch began."""

from collections.abc import Iterator
from pathlib import Path

from mujaz.check.changes import check_change
from mujaz.check.registry import in_order
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.read.git_revision import changed_paths, merge_base, text_at_revision
from mujaz.read.read_file import read_brief_file
from mujaz.read.records.brief import read_brief


def compare_with_base(
    root: Path, findings: tuple[Finding, ...], base: str, *, only_changed: bool
) -> tuple[Finding, ...]:
    """Return `findings` and those of the changes, with `only_changed` only those in changed files.

    Raises MujazError (P301) where git has no base to compare with.
    """
    commit = merge_base(root, base)
    paths = changed_paths(root, commit)
    all_findings = [*findings, *_findings_of_changes(root, commit, paths)]
    compared_paths = frozenset(paths)
    return in_order(
        finding for finding in all_findings if not only_changed or finding.location.path in compared_paths
    )


def _findings_of_changes(root: Path, commit: str, paths: tuple[str, ...]) -> Iterator[Finding]:
    for path in paths:
        if path.startswith("briefs/") and path.endswith(".md"):
            exists = (root / path).exists()
            current = read_brief_file(root, path).values if exists else ()
            if current or not exists:
                yield from check_change(_old_brief(root, commit, path), current[0] if current else None)


def _old_brief(root: Path, commit: str, path: str) -> Brief | None:
    text = text_at_revision(root, commit, path)
    return None if text is None else read_brief(path, text)[0]
