"""Every package that is installed has its licence on the page, as its own metadata says."""

import pytest

from tests.repository.licences import PAGE, licence, packages, rows_of

ROWS = rows_of(PAGE.read_text(encoding="utf-8"))


def test_every_package_of_the_lock_files_is_listed() -> None:
    assert list(ROWS) == ["package", *packages()] or list(ROWS) == list(packages())


@pytest.mark.parametrize("name", packages())
def test_the_licence_is_that_of_the_metadata(name: str) -> None:
    assert licence(name) in {"", ROWS[name]}
    assert ROWS[name]
