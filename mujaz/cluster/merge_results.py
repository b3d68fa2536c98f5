"""Merges the results of partitions. The outcome does not depend on which worker ends first."""

from collections.abc import Sequence
from heapq import merge
from itertools import chain

from mujaz.cluster.brief_task import PartitionEntry, PartitionResult
from mujaz.model.index_entry import newest_first


def merge_results(results: Sequence[PartitionResult]) -> PartitionResult:
    """Return several results as one. Their order decides only the order of entries with equal keys."""
    return PartitionResult(
        entries=tuple(merge(*(result.entries for result in results), key=_newest_first)),
        check_summaries=tuple(chain.from_iterable(result.check_summaries for result in results)),
        findings=tuple(chain.from_iterable(result.findings for result in results)),
        names=next((result.names for result in results if result.names), ()),
    )


def _newest_first(partition_entry: PartitionEntry) -> tuple[int, str]:
    return newest_first(partition_entry.entry)
