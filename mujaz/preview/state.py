"""The state of the preview, which its open pages wait for."""

from dataclasses import dataclass, field, replace
from threading import Condition


@dataclass(frozen=True, slots=True)
class BuildEvent:
    """The outcome of the latest build, as open pages need it."""

    version: int = 0
    """Grows with every build that reached the preview's folder."""
    problems: tuple[str, ...] = ()
    """Lines of the last build where it failed; empty where it did not."""
    anew: int = 0
    """The version of the last build that may have changed styles or scripts too: older pages reload."""
    number: int = 0
    """Grows with every event, so that a page can ask for the next one."""


@dataclass(slots=True)
class PreviewState:
    """The latest build event, shared by the threads of the preview."""

    event: BuildEvent = BuildEvent()
    is_closed: bool = False
    changed: Condition = field(default_factory=Condition)

    def publish_build(self, *, content: bool = False) -> None:
        """Announce a new site; with `content`, only the text of pages has changed."""
        with self.changed:
            version = self.event.version + 1
            anew = self.event.anew if content else version
            self.event = BuildEvent(version, (), anew, self.event.number + 1)
            self.changed.notify_all()

    def publish_failure(self, problems: tuple[str, ...]) -> None:
        """Announce that the build failed and the last good site stays."""
        with self.changed:
            self.event = replace(self.event, problems=problems, number=self.event.number + 1)
            self.changed.notify_all()

    def close(self) -> None:
        """End every waiting request."""
        with self.changed:
            self.is_closed = True
            self.changed.notify_all()

    def wait_for_event(self, number: int, seconds: float) -> BuildEvent | None:
        """Wait for an event with another number and return it; None after `seconds`."""
        with self.changed:
            self.changed.wait_for(lambda: self.is_closed or self.event.number != number, seconds)
            return self.event if self.event.number != number and not self.is_closed else None
