"""Collects the changes that an edit makes to postings, and applies them to the lines of the index."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from mujaz.search.index_lines import brief_families, format_line, parse_line, record_families
from mujaz.search.line_table import LineTable
from mujaz.search.postings import patch_postings
from mujaz.search.vocabulary import vocabulary_lines

WeightChange = tuple[int, int | None]
"""Number of a document and its new weight, None to remove it."""
ChangesByFamily = defaultdict[str, defaultdict[str, list[WeightChange]]]
"""Changes by family, then by form."""


class IndexChanges:
    """All changes of one build."""

    def __init__(self) -> None:
        self.briefs: ChangesByFamily = defaultdict(lambda: defaultdict(list))
        self.records: ChangesByFamily = defaultdict(lambda: defaultdict(list))

    def add_brief(self, number: int, old_weights: Mapping[str, int], new_weights: Mapping[str, int]) -> None:
        """Add the differences between a brief's old and new weights."""
        _add_changes(self.briefs, number, old_weights, new_weights, brief_families)

    def add_record(self, number: int, old_weights: Mapping[str, int], new_weights: Mapping[str, int]) -> None:
        """Add the differences between a record's old and new weights."""
        _add_changes(self.records, number, old_weights, new_weights, record_families)


def patch_lines(
    changes: IndexChanges, table: LineTable, read: Callable[[str], bytes]
) -> dict[str, tuple[str, str | None]]:
    """Return the old and the new line of each changed family. A new family's old line is empty.

    A removed family's new line is None. `read` returns the content of a file of lines by its name.
    """
    line_changes: dict[str, tuple[str, str | None]] = {}
    lines_by_file: dict[str, dict[str, str]] = {}
    for family in sorted({*changes.briefs, *changes.records}):
        old_line = _old_line(family, table, lines_by_file, read)
        lists_by_form = parse_line(old_line) if old_line else {}
        for form, weight_changes in changes.briefs.get(family, {}).items():
            briefs, records = lists_by_form.get(form, ("", ""))
            lists_by_form[form] = (patch_postings(briefs, weight_changes), records)
        for form, weight_changes in changes.records.get(family, {}).items():
            briefs, records = lists_by_form.get(form, ("", ""))
            lists_by_form[form] = (briefs, patch_postings(records, weight_changes))
        nonempty = [(form, *lists) for form, lists in lists_by_form.items() if any(lists)]
        line_changes[family] = (old_line, format_line(family, nonempty) if nonempty else None)
    return line_changes


def changed_vocabulary(line_changes: Mapping[str, tuple[str, str | None]]) -> dict[str, str | None]:
    """Return the changed lines of the vocabulary by word, None for a removed one."""
    changes: dict[str, str | None] = {}
    for family, (old_line, new_line) in line_changes.items():
        old_words = _lines_by_word(vocabulary_lines(family, old_line)) if old_line else {}
        new_words = _lines_by_word(vocabulary_lines(family, new_line)) if new_line else {}
        for word in old_words.keys() | new_words.keys():
            if old_words.get(word) != new_words.get(word):
                changes[word] = new_words.get(word)
    return changes


def _lines_by_word(lines: Iterable[str]) -> dict[str, str]:
    return {line.partition("\t")[0]: line for line in lines}


def _old_line(
    family: str, table: LineTable, lines_by_file: dict[str, dict[str, str]], read: Callable[[str], bytes]
) -> str:
    if not table.extents:
        return ""
    name = table.file_of(family)
    if name not in lines_by_file:
        lines_by_file[name] = {line.partition("\t")[0]: line for line in read(name).decode().splitlines()}
    return lines_by_file[name].get(family, "")


def _add_changes(
    changes: ChangesByFamily,
    number: int,
    old_weights: Mapping[str, int],
    new_weights: Mapping[str, int],
    families_of: Callable[[str], tuple[str, ...]],
) -> None:
    if old_weights == new_weights:
        return
    for form in old_weights.keys() | new_weights.keys():
        if old_weights.get(form) != new_weights.get(form):
            for family in families_of(form):
                changes[family][form].append((number, new_weights.get(form)))
