"""What `check` says of a branch against where it began."""

from collections.abc import Iterator
from pathlib import Path

from mujaz.check.changes import check_change
from mujaz.check.registry import in_order
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.pipeline import Checked
from mujaz.read.brief_md import read_brief
from mujaz.read.revision import base_of, changed_since, text_at


def against(root: Path, checked: Checked, base: str, *, only_changed: bool) -> tuple[Finding, ...]:
    """Return the findings with those of the changes, `only_changed` those in files that changed.

    Raises MujazError (P301) where there is nothing to compare with.
    """
    commit = base_of(root, base)
    paths = changed_since(root, commit)
    found = [*checked.findings, *_of_changes(root, checked, commit, paths)]
    kept = frozenset(paths)
    return in_order(it for it in found if not only_changed or it.at.path in kept)


def _of_changes(root: Path, checked: Checked, commit: str, paths: tuple[str, ...]) -> Iterator[Finding]:
    now = {brief.at.path: brief for brief in checked.library.briefs}
    for path in paths:
        if path.startswith("briefs/") and path.endswith(".md"):
            unreadable = path not in now and (root / path).exists()
            if not unreadable:
                yield from check_change(_before(root, commit, path), now.get(path))


def _before(root: Path, commit: str, path: str) -> Brief | None:
    text = text_at(root, commit, path)
    return None if text is None else read_brief(path, text)[0]
