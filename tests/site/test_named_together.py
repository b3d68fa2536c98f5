"""Who is named together with whom: the most often first, then by id, and only those who have a record."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mujaz.site.archive_index import cooccurring_entities
from tests.site.entries import entry

KNOWN = ("a", "b", "c", "d", "e")
RECORDS: Any = SimpleNamespace(entities=dict.fromkeys(KNOWN))


@given(
    st.lists(st.lists(st.sampled_from((*KNOWN, "unknown")), unique=True, max_size=6), max_size=12),
    st.integers(1, 6),
)
def test_the_first_of_all_in_order(named: list[list[str]], most: int) -> None:
    counts = Counter(name for names in named for name in names if name in KNOWN and name != "a")
    every = sorted(counts.items(), key=lambda it: (-it[1], it[0]))
    assert cooccurring_entities(
        [entry("x", entities=tuple(it)) for it in named], "a", RECORDS, most
    ) == tuple(every[:most])
