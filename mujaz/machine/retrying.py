"""Sends lines to a machine, again after a pause where it is busy, in halves where its answer is unreadable.

The pauses double, from one second to at most a minute, unless the server names its own (`Retry-After`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from mujaz.machine.errors import BadReplyError, BusyError, MachineError
from mujaz.machine.translator import TextLine, TranslationJob, Translator

ATTEMPTS = 4
FIRST_WAIT = 1.0
"""Seconds before the second attempt."""
LONGEST_WAIT = 60.0
"""Seconds."""
Sleep = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Translations:
    """The texts that the machine returned for some lines."""

    texts: tuple[str, ...]
    """One text for each line, empty where the machine gave none."""
    failure: str = ""
    """Reason not to send further requests, empty where there is none."""


@dataclass(frozen=True, slots=True)
class RetryingTranslator:
    """A machine that is asked again after errors. The caller gives the clock, so that tests need not wait."""

    translator: Translator
    job: TranslationJob
    sleep: Sleep

    def translate(self, lines: tuple[TextLine, ...]) -> Translations:
        """Translate lines. Never raises a MachineError, so that no part of an answer is lost.

        Lines without a translation are sent a second time. After an unreadable answer each half goes alone.
        """
        if not lines:
            return Translations(())
        try:
            texts = self._translate_with_retries(lines)
        except BadReplyError:
            return self._translate_in_halves(lines)
        except MachineError as error:
            return Translations(("",) * len(lines), str(error))
        missing_indexes = [index for index, text in enumerate(texts) if not text.strip()]
        if not missing_indexes or len(lines) == 1:
            return Translations(texts)
        second_texts = self._translate_once_more(tuple(lines[index] for index in missing_indexes))
        text_by_index = dict(zip(missing_indexes, second_texts, strict=True))
        return Translations(tuple(text_by_index.get(index, text) for index, text in enumerate(texts)))

    def _translate_in_halves(self, lines: tuple[TextLine, ...]) -> Translations:
        if len(lines) == 1:
            return Translations(("",))
        half = len(lines) // 2
        first = self.translate(lines[:half])
        second = (
            Translations(("",) * (len(lines) - half), first.failure)
            if first.failure
            else self.translate(lines[half:])
        )
        return Translations(first.texts + second.texts, second.failure)

    def _translate_once_more(self, lines: tuple[TextLine, ...]) -> tuple[str, ...]:
        """Send lines that the first answer left out. Where this fails too, they stay untranslated."""
        try:
            return self._translate_with_retries(lines)
        except MachineError:
            return ("",) * len(lines)

    def _translate_with_retries(self, lines: tuple[TextLine, ...]) -> tuple[str, ...]:
        for attempt in range(ATTEMPTS):
            try:
                texts = self.translator.translate(lines, self.job)
            except BusyError as error:
                if attempt == ATTEMPTS - 1:
                    raise
                wait = FIRST_WAIT * 2**attempt if error.wait is None else error.wait
                self.sleep(min(LONGEST_WAIT, wait))
            else:
                if len(texts) != len(lines):
                    raise BadReplyError(f"The machine gave {len(texts)} texts for {len(lines)}.")
                return texts
        raise AssertionError("unreachable: the last attempt returns or raises")
