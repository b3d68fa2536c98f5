"""The desk as data for other programs: everything in it, no list cut."""

from dataclasses import asdict
from typing import Any

from mujaz.desk.desk import Desk
from mujaz.desk.queue import Item, Queue


def desk_data(desk: Desk, steps: dict[str, str]) -> dict[str, Any]:
    """Return the desk as JSON wants it; `steps` says by code what is to be done."""
    return {
        "briefs": desk.briefs,
        "entities": desk.entities,
        "by_status": dict(desk.by_status),
        "by_language": dict(desk.by_language),
        "by_rights": dict(desk.by_rights),
        "queues": [_queue(queue, steps[queue.code]) for queue in desk.queues],
        "people": [asdict(it) for it in desk.people],
    }


def _queue(queue: Queue, step: str) -> dict[str, Any]:
    return {
        "queue": queue.code,
        "of": "entities" if queue.of_entities else "briefs",
        "total": queue.total,
        "next": step,
        "items": [_item(item) for item in queue.items],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "file": item.path,
        "line": item.line,
        "since": item.since.isoformat() if item.since else None,
        "count": item.count,
        "total": item.total,
        "names": list(item.names),
    }
