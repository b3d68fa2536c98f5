"""What may go wrong with a machine, sorted by what can be done about it."""


class MachineError(Exception):
    """A machine did not translate. The message is a full sentence and never holds a key."""


class BusyError(MachineError):
    """It may work later: too many requests, an overloaded server, a broken connection, no answer in time."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait
        """Seconds that the server asks us to wait, None where it does not say."""


class RefusedError(MachineError):
    """It will not work as things are: a wrong key, no credit left, an unknown model or address."""


class BadReplyError(MachineError):
    """The answer cannot be read, or does not belong to the question. A smaller question may help."""
