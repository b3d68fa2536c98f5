"""What `check` says of a branch against where it began."""

from collections.abc import Iterator
from pathlib import Path

from mujaz.check.changes import check_change
from mujaz.check.registry import in_order
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.read.git_revision import changed_paths, merge_base, text_at_revision
from mujaz.read.read_file import read_brief_file
from mujaz.read.records.brief import read_brief


def against(
    root: Path, findings: tuple[Finding, ...], base: str, *, only_changed: bool
) -> tuple[Finding, ...]:
    """Return `findings` with those of the changes, `only_changed` those in files that changed.

    Raises MujazError (P301) where there is nothing to compare with.
    """
    commit = merge_base(root, base)
    paths = changed_paths(root, commit)
    found = [*findings, *_of_changes(root, commit, paths)]
    kept = frozenset(paths)
    return in_order(it for it in found if not only_changed or it.location.path in kept)


def _of_changes(root: Path, commit: str, paths: tuple[str, ...]) -> Iterator[Finding]:
    for path in paths:
        if path.startswith("briefs/") and path.endswith(".md"):
            exists = (root / path).exists()
            now = read_brief_file(root, path).values if exists else ()
            if now or not exists:
                yield from check_change(_before(root, commit, path), now[0] if now else None)


def _before(root: Path, commit: str, path: str) -> Brief | None:
    text = text_at_revision(root, commit, path)
    return None if text is None else read_brief(path, text)[0]
