"""Asking a machine until it has answered, or until it is plain that it will not."""

from collections.abc import Callable
from dataclasses import dataclass

from mujaz.machine.failures import BadReplyError, BusyError, MachineError
from mujaz.machine.translator import Job, Line, Translator

ATTEMPTS = 4
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
Sleep = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    texts: tuple[str, ...]
    """In the order of the lines, empty for each that the machine could not give."""
    stopped: str = ""
    """Why asking on is of no use, empty where it is."""


@dataclass(frozen=True, slots=True)
class Asker:
    """A machine and how long we wait for it. The clock is the caller's."""

    translator: Translator
    job: Job
    sleep: Sleep

    def ask(self, lines: tuple[Line, ...]) -> Answer:
        """Return what the machine gives. Never raises, so that no part of an answer is lost.

        Half answers are asked for again once; unreadable answers lead to smaller questions.
        """
        if not lines:
            return Answer(())
        try:
            found = self._patiently(lines)
        except BadReplyError:
            return self._in_halves(lines)
        except MachineError as failure:
            return Answer(("",) * len(lines), str(failure))
        missing = [place for place, text in enumerate(found) if not text.strip()]
        if not missing or len(lines) == 1:
            return Answer(found)
        again = self._again(tuple(lines[place] for place in missing))
        filled = dict(zip(missing, again, strict=True))
        return Answer(tuple(filled.get(place, text) for place, text in enumerate(found)))

    def _in_halves(self, lines: tuple[Line, ...]) -> Answer:
        if len(lines) == 1:
            return Answer(("",))
        half = len(lines) // 2
        first = self.ask(lines[:half])
        second = (
            Answer(("",) * (len(lines) - half), first.stopped) if first.stopped else self.ask(lines[half:])
        )
        return Answer(first.texts + second.texts, second.stopped)

    def _again(self, lines: tuple[Line, ...]) -> tuple[str, ...]:
        """Ask a second time for what was left out; what fails now stays missing, the rest is not lost."""
        try:
            return self._patiently(lines)
        except MachineError:
            return ("",) * len(lines)

    def _patiently(self, lines: tuple[Line, ...]) -> tuple[str, ...]:
        for attempt in range(ATTEMPTS):
            try:
                found = self.translator.translate(lines, self.job)
            except BusyError as busy:
                if attempt == ATTEMPTS - 1:
                    raise
                wait = FIRST_WAIT * 2**attempt if busy.wait is None else busy.wait
                self.sleep(min(LONGEST_WAIT, wait))
            else:
                if len(found) != len(lines):
                    raise BadReplyError(f"The machine gave {len(found)} texts for {len(lines)}.")
                return found
        raise AssertionError("unreachable: the last attempt returns or raises")
