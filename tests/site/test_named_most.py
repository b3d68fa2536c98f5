"""Lists of the names that occur most: one occurrence is not much."""

from mujaz.site.links import most_frequent_links
from tests.site import toy


def test_names_of_one_brief_are_left_out() -> None:
    counts = {"salma": 3, "moon-council": 2, "river-town": 1}
    assert [it.times for it in most_frequent_links(toy.RECORDS, counts, "en", 5)] == [3, 2]


def test_where_all_are_named_once_there_is_no_list() -> None:
    assert most_frequent_links(toy.RECORDS, {"salma": 1, "river-town": 1}, "en", 5) == ()


def test_the_archive_counts_in_the_same_way() -> None:
    archive = toy.archive()
    numbers = {it: len(entries) for it, entries in archive.by_entity.items()}
    named = archive.most_frequent_entities(len(numbers))
    assert dict(named) == {it: number for it, number in numbers.items() if number > 1}
