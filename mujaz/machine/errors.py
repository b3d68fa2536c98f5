"""Errors of machine translation, one class for each way to react: wait, give up, or send less."""


class MachineError(Exception):
    """A machine did not translate. The message is a full sentence and never contains a key."""


class BusyError(MachineError):
    """A later try may work: too many requests, an overloaded server, a broken connection, a timeout."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait
        """Seconds from the server's `Retry-After` header, None without one."""


class RefusedError(MachineError):
    """A further try would fail too: a wrong key, no credit left, an unknown model or address."""


class BadReplyError(MachineError):
    """The answer cannot be read, or does not fit the request. A smaller request may help."""
