"""Merges the postings of all documents into index lines: a family, its forms and their posting lists.

Fields of a line are separated by tabs. The first is the family. Then each form has three: the form (empty if
it equals the family), the posting list of briefs and that of records (`mujaz.search.postings`).
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, islice

from mujaz.search.analyser import families
from mujaz.search.name_keys import skeletons
from mujaz.search.postings import WEIGHT_COUNT, encode, new_entries

SKELETON_PREFIX = "§"
FILTER_PREFIX = "@"
Entries = Iterable[tuple[str, int]]
BATCH_SIZE = 500
"""Documents whose postings are merged before they are encoded. Encoded lists take a third of the memory."""


def entries_by_form(entries_of_documents: Iterable[Entries], first: int = 0) -> dict[str, "array[int]"]:
    """Return each form's list of `number * 4 + weight`. Documents are numbered from `first` on."""
    entries_by_form: defaultdict[str, array[int]] = defaultdict(new_entries)
    for number, entries in enumerate(entries_of_documents, first):
        base = number * WEIGHT_COUNT
        for form, weight in entries:
            entries_by_form[form].append(base + weight)
    return entries_by_form


def encode_by_form(entries_of_documents: Iterable[Entries]) -> dict[str, str]:
    """Return each form's encoded posting list. Documents are numbered from 0."""
    encoded: dict[str, str] = {}
    last_entries: dict[str, int] = {}
    remaining, first = iter(entries_of_documents), 0
    while head := list(islice(remaining, 1)):
        batch = entries_by_form(chain(head, islice(remaining, BATCH_SIZE - 1)), first)
        for form, entries in batch.items():
            encoded[form] = encoded.get(form, "") + encode(entries, last_entries.get(form, 0))
            last_entries[form] = entries[-1]
        first += BATCH_SIZE
    return encoded


def brief_families(form: str) -> tuple[str, ...]:
    """Return the families of a form in a brief. Filters are their own family."""
    return (form,) if form.startswith(FILTER_PREFIX) else families(form)


def record_families(form: str) -> tuple[str, ...]:
    """Return the families of a word in a record's name, and its skeletons."""
    return (*families(form), *(SKELETON_PREFIX + skeleton for skeleton in skeletons(form)))


class IndexLines:
    """All lines of the index. `line` formats each on demand, since all of them take much memory."""

    def __init__(self, briefs: Mapping[str, str], records: Mapping[str, str]) -> None:
        self.briefs, self.records = briefs, records
        self.forms_by_family: dict[str, tuple[str, ...]] = {}
        for lists, families_of in ((briefs, brief_families), (records, record_families)):
            for form in lists:
                for family in families_of(form):
                    forms = self.forms_by_family.get(family, ())
                    if form not in forms:
                        self.forms_by_family[family] = (*forms, form)
        self.families = sorted(self.forms_by_family)

    def line(self, family: str) -> str:
        """Return a family's line. Skeletons lead to records only."""
        briefs = {} if family.startswith(SKELETON_PREFIX) else self.briefs
        return format_line(
            family,
            (
                (form, briefs.get(form, ""), self.records.get(form, ""))
                for form in self.forms_by_family[family]
            ),
        )


def format_line(family: str, lists: Iterable[tuple[str, str, str]]) -> str:
    """Return the line of a family from tuples of form, list of briefs and list of records."""
    parts = [family]
    for form, briefs, records in sorted(lists):
        parts += ("" if form == family else form, briefs, records)
    return "\t".join(parts)


def parse_line(line: str) -> dict[str, tuple[str, str]]:
    """Return the lists of briefs and of records by form."""
    family, *parts = line.split("\t")
    return {parts[start] or family: (parts[start + 1], parts[start + 2]) for start in range(0, len(parts), 3)}
