"""All shares of the index put together: one line for each family, with its forms and their postings.

A line is the family, then for each form three fields: the form (empty where it is the family itself), the
briefs that hold it and the records that are named so, each a list of `mujaz.search.postings`. Tabs stand
between fields.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping

from mujaz.search.analyser import families
from mujaz.search.postings import WEIGHTS, encode, numbers
from mujaz.search.skeletons import skeletons

SKELETON = "§"
FILTER = "@"
Entries = Iterable[tuple[str, int]]
Postings = MutableMapping[str, "array[int]"]


def gather(shares: Iterable[Entries]) -> Postings:
    """Return each form's list of `number * 4 + weight`; a share's number is its place."""
    found: defaultdict[str, array[int]] = defaultdict(numbers)
    base = 0
    for entries in shares:
        for form, weight in entries:
            found[form].append(base + weight)
        base += WEIGHTS
    return found


def brief_families(form: str) -> tuple[str, ...]:
    """Return under which families a form of a brief is filed."""
    return (form,) if form.startswith(FILTER) else families(form)


def record_families(form: str) -> tuple[str, ...]:
    """Return under which families a word of a name is filed: its own, and its skeletons."""
    return (*families(form), *(SKELETON + it for it in skeletons(form)))


def lines(briefs: Postings, records: Postings) -> Iterator[tuple[str, str]]:
    """Yield each family and its line, sorted by family. Both postings are empty then: they are taken out one
    by one, since they and what is written of them would be much to hold."""
    forms: defaultdict[str, list[str]] = defaultdict(list)
    _file(forms, briefs, brief_families)
    _file(forms, records, record_families)
    written, named = _written(briefs), _written(records)
    for family in sorted(forms):
        yield (
            family,
            line(family, ((it, _of(written, family, it), named.get(it, "")) for it in forms[family])),
        )


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


def _written(postings: Postings) -> dict[str, str]:
    return {form: encode(postings.pop(form)) for form in list(postings)}


def _of(written: Mapping[str, str], family: str, form: str) -> str:
    """Return a form's briefs; a skeleton leads to records only."""
    return "" if family.startswith(SKELETON) else written.get(form, "")


def _file(
    forms: defaultdict[str, list[str]],
    postings: Postings,
    families_of: Callable[[str], tuple[str, ...]],
) -> None:
    for form in postings:
        for family in families_of(form):
            if form not in forms[family]:
                forms[family].append(form)
