"""What the preview knows and its open pages wait for."""

from dataclasses import dataclass, field, replace
from threading import Condition


@dataclass(frozen=True, slots=True)
class News:
    """What an open page must know to be up to date."""

    version: int = 0
    """Grows with every build that reached the preview's folder."""
    problems: tuple[str, ...] = ()
    """Lines of the last build where it failed; empty where it did not."""
    anew: int = 0
    """The version of the last build that may have changed styles or scripts too: older pages reload."""
    number: int = 0
    """Grows with every change of the news, so that a page can ask for what comes after."""


@dataclass(slots=True)
class Bulletin:
    """The latest news, shared by the threads of the preview."""

    news: News = News()
    closed: bool = False
    open_to_network: bool = False
    """True where the preview was asked to answer other machines too."""
    changed: Condition = field(default_factory=Condition)

    def built(self, *, content: bool = False) -> None:
        """Say that a new site stands in the folder; with `content`, nothing but the text of pages is new."""
        with self.changed:
            version = self.news.version + 1
            anew = self.news.anew if content else version
            self.news = News(version, (), anew, self.news.number + 1)
            self.changed.notify_all()

    def failed(self, problems: tuple[str, ...]) -> None:
        """Say that the last good site stays, and why."""
        with self.changed:
            self.news = replace(self.news, problems=problems, number=self.news.number + 1)
            self.changed.notify_all()

    def close(self) -> None:
        """Let every waiting page go."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def after(self, number: int, seconds: float) -> News | None:
        """Wait for news with another number and return it, or None where the time is over."""
        with self.changed:
            self.changed.wait_for(lambda: self.closed or self.news.number != number, seconds)
            return self.news if self.news.number != number and not self.closed else None
