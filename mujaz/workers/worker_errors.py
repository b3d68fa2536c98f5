"""What is told of a child that does not end well, by itself or by others."""

import pickle
import traceback

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


def broken(error: Exception) -> tuple[str, Exception]:
    """Return what a child sends of its error, with the traceback as a note."""
    error.add_note(f"In a process of the build:\n{traceback.format_exc()}")
    return "broken", _portable(error)


def stopped() -> MujazError:
    """Return what is said of a child that was ended from outside."""
    fix = "Run the command again; with MUJAZ_JOBS=1 it takes less memory."
    message = "A process of the build was stopped from outside."
    return MujazError(Finding("P203", message, fix, Location("build.py")))


def _portable(error: Exception) -> Exception:
    """Return an error that reaches another process: some cannot be pickled, or not be made again."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        plain = RuntimeError(f"{type(error).__name__}: {error}")
        plain.__notes__ = list(error.__notes__)
        return plain
    return error
