"""What an edit does to the lines of the index: which forms of which families get or lose a document."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from mujaz.search.merge import brief_families, fields, line, record_families
from mujaz.search.postings import patched
from mujaz.search.sorted_table import Table
from mujaz.search.vocabulary import spelled

Change = tuple[int, int | None]
"""A document and its new weight; None takes it out."""
Edits = defaultdict[str, defaultdict[str, list[Change]]]
"""Family to form to changes."""


class Changes:
    """All changes of one build."""

    def __init__(self) -> None:
        self.briefs: Edits = defaultdict(lambda: defaultdict(list))
        self.records: Edits = defaultdict(lambda: defaultdict(list))

    def brief(self, number: int, old: Mapping[str, int], new: Mapping[str, int]) -> None:
        """Note how a brief's words changed."""
        _note(self.briefs, number, old, new, brief_families)

    def record(self, number: int, old: Mapping[str, int], new: Mapping[str, int]) -> None:
        """Note how a record's names changed."""
        _note(self.records, number, old, new, record_families)


def patched_lines(
    changes: Changes, table: Table, read: Callable[[str], bytes]
) -> dict[str, tuple[str, str | None]]:
    """Return each family that changes with its line as it was, empty if new, and as it is, None if gone."""
    found: dict[str, tuple[str, str | None]] = {}
    files: dict[str, dict[str, str]] = {}
    for family in sorted({*changes.briefs, *changes.records}):
        before = _line(family, table, files, read)
        lists = fields(before) if before else {}
        for form, edits in changes.briefs.get(family, {}).items():
            briefs, records = lists.get(form, ("", ""))
            lists[form] = (patched(briefs, edits), records)
        for form, edits in changes.records.get(family, {}).items():
            briefs, records = lists.get(form, ("", ""))
            lists[form] = (briefs, patched(records, edits))
        kept = [(form, *both) for form, both in lists.items() if any(both)]
        found[family] = (before, line(family, kept) if kept else None)
    return found


def between(lines: Mapping[str, tuple[str, str | None]]) -> dict[str, str | None]:
    """Return the words of the vocabulary whose lines change, by word: the new line, or None."""
    changed: dict[str, str | None] = {}
    for family, (before, after) in lines.items():
        old = _words(spelled(family, before)) if before else {}
        new = _words(spelled(family, after)) if after else {}
        for word in old.keys() | new.keys():
            if old.get(word) != new.get(word):
                changed[word] = new.get(word)
    return changed


def _words(lines: Iterable[str]) -> dict[str, str]:
    return {it.partition("\t")[0]: it for it in lines}


def _line(family: str, table: Table, files: dict[str, dict[str, str]], read: Callable[[str], bytes]) -> str:
    if not table.extents:
        return ""
    name = table.file_of(family)
    if name not in files:
        files[name] = {it.partition("\t")[0]: it for it in read(name).decode().splitlines()}
    return files[name].get(family, "")


def _note(
    edits: Edits,
    number: int,
    old: Mapping[str, int],
    new: Mapping[str, int],
    families_of: Callable[[str], tuple[str, ...]],
) -> None:
    if old == new:
        return
    for form in old.keys() | new.keys():
        if old.get(form) != new.get(form):
            for family in families_of(form):
                edits[family][form].append((number, new.get(form)))
