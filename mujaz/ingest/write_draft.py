"""Put a draft and its capture where they belong. No file that exists is ever touched."""

from pathlib import Path

from mujaz.ingest.ingest_input import IngestResult
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


def capture_path(intake: IngestResult, *, private: bool) -> str:
    """Return where the bytes of the input are kept, relative to the root."""
    return f"content/captures/{'private/' if private else ''}{intake.id}{intake.raw.suffix}"


def existing_path(root: Path, intake: IngestResult, capture: str) -> str:
    """Return the path of a file that is in the way, empty where there is none."""
    for path in sorted(root.glob(f"briefs/*/{intake.id}.md")):
        return path.relative_to(root).as_posix()
    name = f"{intake.id}{intake.raw.suffix}"
    places = (capture, f"content/captures/{name}", f"content/captures/private/{name}", intake.brief_path)
    return next((place for place in places if (root / place).exists() or (root / place).is_symlink()), "")


def write_draft(root: Path, intake: IngestResult, capture: str) -> None:
    """Write the capture and the brief, both or neither. Raises MujazError where the system refuses."""
    made: list[Path] = []
    path = capture
    try:
        for path, data in ((capture, intake.raw.data), (intake.brief_path, intake.draft_text.encode())):
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("xb") as file:
                made.append(place)
                file.write(data)
    except OSError as error:
        for place in made:
            place.unlink(missing_ok=True)
        reason = error.strerror or "unknown reason"
        message = f"The file cannot be written ({reason})."
        raise MujazError(
            Finding("T102", message, "Look at the folder's permissions.", Location(path))
        ) from None
