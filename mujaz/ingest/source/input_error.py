"""Makes the error for an input that cannot be read."""

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


def input_error(code: str, name: str, message: str, fix: str) -> MujazError:
    """Return the error for an input that cannot be read."""
    return MujazError(Finding(code, message, fix, Location(name)))
