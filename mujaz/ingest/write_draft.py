"""Writes a draft and its capture. Existing files are never overwritten."""

import os
from pathlib import Path

from mujaz.ingest.ingest_input import IngestResult
from mujaz.write.write_files import FileWrite, write_files


def capture_path(result: IngestResult, *, private: bool) -> str:
    """Return the path of the capture, relative to the root."""
    return f"content/captures/{'private/' if private else ''}{result.id}{result.raw.suffix}"


def existing_path(root: Path, result: IngestResult, capture: str) -> str:
    """Return the path of an existing file that a write would collide with, empty if there is none."""
    for path in sorted(root.glob(f"briefs/*/{result.id}.md")):
        return path.relative_to(root).as_posix()
    name = f"{result.id}{result.raw.suffix}"
    candidates = (capture, f"content/captures/{name}", f"content/captures/private/{name}", result.brief_path)
    return next((path for path in candidates if os.path.lexists(root / path)), "")


def write_draft(root: Path, result: IngestResult, capture: str) -> None:
    """Write the capture and the brief, both or neither. Raises MujazError (T102) if the system refuses."""
    brief = FileWrite(result.brief_path, result.draft_text.encode(), is_new=True)
    write_files(root, [FileWrite(capture, result.raw.data, is_new=True), brief])
