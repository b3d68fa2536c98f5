"""A site in an object store: whole pages only, nothing of an older site, nothing of what is not published."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from mujaz.check.formats.text import format_findings
from mujaz.cluster.build import run_build
from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import RUN
from mujaz.cluster.store import Store
from tests.cluster.engines import REPORTED, cluster, order
from tests.small_archive.site import LittleSite
from tests.whole import differences


@pytest.fixture(scope="module")
def threads() -> Iterator[Any]:
    """Yield workers that share this process, since a store in memory is known to it alone."""
    with cluster(processes=False) as started:
        yield started


@pytest.fixture
def stores() -> tuple[Store, Store]:
    name = uuid4().hex
    return Store(f"memory://{name}/site"), Store(f"memory://{name}/work")


def files_of(store: Store) -> dict[str, bytes]:
    return {name: store.get(name) for name in store.names() if name != RUN}


def test_a_store_gets_the_same_files(large: LittleSite, threads: Any, stores: tuple[Store, Store]) -> None:
    site, work = stores
    assert run_build(
        order(large.root, threads.scheduler_address, site.url, work.url), REPORTED.append
    ).published
    assert differences(files_of(site), large.files()) == []
    assert list(work.names()) == []


def test_what_is_no_more_goes(small: LittleSite, threads: Any, stores: tuple[Store, Store]) -> None:
    site, work = stores
    run = order(small.root, threads.scheduler_address, site.url, work.url)
    assert run_build(run, REPORTED.append).published
    del small.little.briefs["2024-10-09-news-1"]
    small.write()
    assert run_build(run, REPORTED.append).published
    assert differences(files_of(site), small.expected()) == []


def test_errors_leave_the_store_as_it_is(
    small: LittleSite, threads: Any, stores: tuple[Store, Store]
) -> None:
    site, work = stores
    run = order(small.root, threads.scheduler_address, site.url, work.url)
    assert run_build(run, REPORTED.append).published
    before = files_of(site)
    small.little.briefs["2024-10-09-news-1"].title = "Another"
    small.little.broken["briefs/2024/2024-10-28-news-2.md"] = "no front matter\n"
    small.write()
    built = run_build(run, REPORTED.append)
    assert not built.published
    assert format_findings(built.findings).splitlines() == small.findings()[1]
    assert differences(files_of(site), before) == []
    assert list(work.names()) == []


def test_a_store_of_something_else_is_left_alone(
    small: LittleSite, threads: Any, stores: tuple[Store, Store]
) -> None:
    site, work = stores
    site.put("letters/1.txt", b"mine")
    with pytest.raises(ClusterError, match=r"holds files that no build .* letters/1\.txt\. Give an empty"):
        run_build(order(small.root, threads.scheduler_address, site.url, work.url), REPORTED.append)
    assert list(site.names()) == ["letters/1.txt"]
