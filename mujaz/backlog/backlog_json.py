"""Turns the backlog into data for `build.py stats --json`."""

from dataclasses import asdict
from typing import Any

from mujaz.backlog.backlog import Backlog
from mujaz.backlog.queue import Queue, QueueItem


def backlog_data(backlog: Backlog, steps: dict[str, str]) -> dict[str, Any]:
    """Return the backlog as values that `json.dumps` takes. `steps` holds the next step of each queue."""
    return {
        "briefs": backlog.briefs,
        "entities": backlog.entities,
        "by_status": dict(backlog.by_status),
        "by_language": dict(backlog.by_language),
        "by_rights": dict(backlog.by_rights),
        "queues": [_queue(queue, steps[queue.code]) for queue in backlog.queues],
        "people": [asdict(workload) for workload in backlog.people],
    }


def _queue(queue: Queue, step: str) -> dict[str, Any]:
    return {
        "queue": queue.code,
        "of": "entities" if queue.of_entities else "briefs",
        "total": queue.total,
        "next": step,
        "items": [_item(item) for item in queue.items],
    }


def _item(item: QueueItem) -> dict[str, Any]:
    return {
        "id": item.id,
        "file": item.path,
        "line": item.line,
        "since": item.since.isoformat() if item.since else None,
        "count": item.count,
        "total": item.total,
        "names": list(item.names),
    }
