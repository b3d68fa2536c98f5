"""Turns errors of templates into findings: whoever changes how pages look may not know Python."""

from traceback import extract_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.render.body_templates import FOLDER

TEMPLATE_ERRORS = (TemplateError, AttributeError)
"""Exceptions that a faulty template raises."""


def template_finding(error: Exception) -> MujazError | None:
    """Return the finding (P204) for a faulty template; None for any other error."""
    if isinstance(error, TemplateSyntaxError):
        fix = "Mend this line, or close what was opened above it."
        location = Location(f"{FOLDER}/{error.name}", error.lineno)
        return _finding(f"This template cannot be read: {error.message}", fix, location)
    if isinstance(error, TemplateNotFound):
        fix = "Put it back, or mend the line that asks for it."
        return _finding("There is no such template", fix, Location(f"{FOLDER}/{error.name}"))
    frames = extract_tb(error.__traceback__)
    lines = [
        Location(frame.filename, frame.lineno or 1) for frame in frames if frame.filename.startswith(FOLDER)
    ]
    ours = isinstance(error, AttributeError) and not frames[-1].filename.startswith(FOLDER)
    if ours or not lines:
        return None
    fix = "Correct the name; mujaz/render/environment.py and mujaz/site/views/ list what there is."
    return _finding(f"The template asks for what there is not: {error}", fix, lines[-1])


def _finding(message: str, fix: str, location: Location) -> MujazError:
    return MujazError(Finding("P204", f"{message.rstrip('.')}.", fix, location))
