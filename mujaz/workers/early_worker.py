"""One piece of work for a process that is begun early, before this one holds much.

A process that is forked from a large one shares its memory at first; but counting references writes into
every object that either of them looks at, so that in the end all of it is there twice. This one is begun when
there is little to share, waits, and is sent what it needs.
"""

import gc
from collections.abc import Callable
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal
from typing import Any

from mujaz.workers.processors import can_fork
from mujaz.workers.worker_errors import broken, stopped


class Errand:
    """A process that waits for one piece of work."""

    def __init__(self) -> None:
        context = get_context("fork")
        self.here, there = context.Pipe()
        self.child: Any = context.Process(target=_wait, args=(self.here, there), daemon=True)
        self.child.start()
        there.close()

    def ask(self, do: Callable[..., tuple[Any, Any]], *arguments: object) -> None:
        """Send the work: a function that returns a result and what there is to tell of it, and arguments.

        Raises MujazError (P203) where the process is no more.
        """
        try:
            self.here.send((do, arguments))
        except OSError:
            raise stopped() from None

    def hand_over(self) -> tuple[Any, Any]:
        """Return the end of the pipe on which the result is heard, and the child, to whoever waits for it."""
        child, self.child = self.child, None
        return self.here, child

    def end(self) -> None:
        """End the child where nobody has asked anything of it."""
        if self.child is not None:
            self.here.close()
            self.child.terminate()
            self.child.join()
            self.child.close()
            self.child = None


def begin_errand() -> Errand | None:
    """Begin a process for an errand, where this system can."""
    return Errand() if can_fork() else None


def _wait(here: Any, there: Any) -> None:
    here.close()  # or this process would not hear that the other one is gone
    signal(SIGINT, SIG_IGN)
    gc.disable()
    try:
        do, arguments = there.recv()
        result, seconds = do(*arguments)
        there.send(("result", result))
        there.send(("over", seconds))
    except EOFError:
        return
    except Exception as error:
        there.send(broken(error))
    finally:
        there.close()
