"""All shares of the index put together: one line for each family, with its forms and their postings.

A line is the family, then for each form three fields: the form (empty where it is the family itself), the
briefs that hold it and the records that are named so, each a list of `mujaz.search.postings`. Tabs stand
between fields.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, islice

from mujaz.search.analyser import families
from mujaz.search.name_keys import skeletons
from mujaz.search.postings import WEIGHTS, encode, numbers

SKELETON = "§"
FILTER = "@"
Entries = Iterable[tuple[str, int]]
AT_ONCE = 500
"""Shares whose lists are numbers at one time: as strings they take a third of the room."""


def postings(shares: Iterable[Entries], first: int = 0) -> dict[str, "array[int]"]:
    """Return each form's list of `number * 4 + weight`; shares are numbered as they come, from `first` on."""
    found: defaultdict[str, array[int]] = defaultdict(numbers)
    for number, entries in enumerate(shares, first):
        base = number * WEIGHTS
        for form, weight in entries:
            found[form].append(base + weight)
    return found


def gather(shares: Iterable[Entries]) -> dict[str, str]:
    """Return each form's list as a string; a share's number is its place."""
    written: dict[str, str] = {}
    last: dict[str, int] = {}
    rest, first = iter(shares), 0
    while held := list(islice(rest, 1)):
        found = postings(chain(held, islice(rest, AT_ONCE - 1)), first)
        for form, entries in found.items():
            written[form] = written.get(form, "") + encode(entries, last.get(form, 0))
            last[form] = entries[-1]
        first += AT_ONCE
    return written


def brief_families(form: str) -> tuple[str, ...]:
    """Return under which families a form of a brief is filed."""
    return (form,) if form.startswith(FILTER) else families(form)


def record_families(form: str) -> tuple[str, ...]:
    """Return under which families a word of a name is filed: its own, and its skeletons."""
    return (*families(form), *(SKELETON + it for it in skeletons(form)))


class Lines:
    """Every line of the index, each put together when it is asked for: all at once would be much to hold."""

    def __init__(self, briefs: Mapping[str, str], records: Mapping[str, str]) -> None:
        self.briefs, self.records = briefs, records
        self.forms: dict[str, tuple[str, ...]] = {}
        for lists, families_of in ((briefs, brief_families), (records, record_families)):
            for form in lists:
                for family in families_of(form):
                    held = self.forms.get(family, ())
                    if form not in held:
                        self.forms[family] = (*held, form)
        self.families = sorted(self.forms)

    def line(self, family: str) -> str:
        """Return a family's line; a skeleton leads to records only."""
        briefs = {} if family.startswith(SKELETON) else self.briefs
        return line(family, ((it, briefs.get(it, ""), self.records.get(it, "")) for it in self.forms[family]))


def line(family: str, fields: Iterable[tuple[str, str, str]]) -> str:
    """Return the line of a family from its forms with both lists."""
    parts = [family]
    for form, briefs, records in sorted(fields):
        parts += ("" if form == family else form, briefs, records)
    return "\t".join(parts)


def fields(text: str) -> dict[str, tuple[str, str]]:
    """Return the forms of a line with both lists: what `line` was given."""
    family, *parts = text.split("\t")
    return {parts[place] or family: (parts[place + 1], parts[place + 2]) for place in range(0, len(parts), 3)}
