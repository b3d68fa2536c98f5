"""Lists of documents, and the files that lines lie in: laws that hold for any input."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.search.postings import decode, encode, patch_postings
from mujaz.search.split_files import file_name, split_lines

WEIGHTS = st.dictionaries(st.integers(0, 200_000), st.integers(0, 3))
KEYS = st.lists(st.text("abcاب", min_size=1, max_size=6), unique=True).map(sorted)


def entries(weights: dict[int, int]) -> list[int]:
    return [number * 4 + weights[number] for number in sorted(weights)]


@given(WEIGHTS)
def test_a_list_is_read_as_it_was_written(weights: dict[int, int]) -> None:
    assert decode(encode(entries(weights))) == entries(weights)


@given(WEIGHTS, st.dictionaries(st.integers(0, 200_000), st.none() | st.integers(0, 3)))
def test_a_patched_list_is_the_list_of_what_is_left(
    weights: dict[int, int], changes: dict[int, int | None]
) -> None:
    changed_weights = {**weights, **changes}
    new_weights = {number: weight for number, weight in changed_weights.items() if weight is not None}
    assert patch_postings(encode(entries(weights)), changes.items()) == encode(entries(new_weights))


@given(KEYS, st.data())
def test_every_line_lies_in_one_file_that_is_not_too_long(keys: list[str], data: st.DataObject) -> None:
    sizes = data.draw(st.lists(st.integers(1, 9), min_size=len(keys), max_size=len(keys)))
    spans = split_lines(keys, sizes, 20)
    assert [index for start, end in spans for index in range(start, end)] == list(range(len(keys)))
    assert all(sum(sizes[start:end]) <= 20 or end - start == 1 for start, end in spans)


@given(KEYS, st.integers(0, 40))
def test_a_beginning_that_fits_into_one_file_is_not_cut(keys: list[str], max_length: int) -> None:
    sizes = [len(key) for key in keys]
    file_of = {keys[index]: span for span in split_lines(keys, sizes, max_length) for index in range(*span)}
    for prefix in {key[:1] for key in keys}:
        matching_keys = [key for key in keys if key.startswith(prefix)]
        if sum(map(len, matching_keys)) <= max_length:
            assert len({file_of[key] for key in matching_keys}) == 1


def test_keys_that_begin_each_other_are_split_at_any_length() -> None:
    keys = ["ا" * length for length in range(1, 3000)]
    spans = split_lines(keys, [10] * len(keys), 20)
    assert [index for start, end in spans for index in range(start, end)] == list(range(len(keys)))


def test_names_of_files_differ_and_are_plain() -> None:
    names = {file_name(f"{first}{second}") for first in "ابتثabc§@" for second in range(200)}
    assert len(names) == 1800
    assert all(name.isascii() and name.isalnum() and len(name) == 14 for name in names)
