"""One build from files to a published site, told step by step."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz.check.formats.text import format_findings
from mujaz.host.lock import locked
from mujaz.host.publish import link_tree, publish, write
from mujaz.host.run import Drawn, draw
from mujaz.host.words import frame_words
from mujaz.model.finding import Finding, Severity
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.pipeline import Checked, Plan, check, compose, finish, plan
from mujaz.read.settings import read_settings
from mujaz.render.environment import renderer
from mujaz.render.passages import slots

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What to build, from where, to where."""

    root: Path
    output: Path
    drafts: bool = False
    keep_going: bool = False
    """Publish although there are errors; files that could not be read are missing then."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build came to, in numbers."""

    checked: Checked
    pages: int
    files: int
    seconds: float


def build(order: Order, say: Say) -> int:
    """Build and return the exit code: 0 clean, 1 errors. The old site stays where the build fails."""
    began = time.perf_counter()
    with locked(order.root):
        settings, found = read_settings(order.root)
        settings = replace(settings, drafts=order.drafts)
        say("Reading and checking …")
        checked = check(order.root)
        checked = replace(checked, findings=(*found, *checked.findings))
        say(format_findings(checked.findings))
        if checked.errors and not order.keep_going:
            say("Nothing was built; the site is as it was. Mend the errors above, or add --keep-going.")
            return 1
        pages, files = _publish(order, settings, plan(checked.library, settings), say)
    built = Built(checked, pages, files, time.perf_counter() - began)
    say(summary(order, settings, built))
    return 1 if checked.errors else 0


def _publish(order: Order, settings: Settings, planned: Plan, say: Say) -> tuple[int, int]:
    """Draw the frames, write the site beside the old one, swap. Returns pages and files."""
    say(f"Drawing frames for {len(planned.pages)} pages …")
    drawn = draw(order.root, planned.frames(), frame_words(order.root, settings))
    render = slots(renderer(settings, order.root / "theme_overrides" / "bodies"), settings)
    counts = [0, 0]

    def fill(folder: Path) -> None:
        link_tree(drawn.folder, folder, is_published)
        counts[0] = write(folder, counted(compose(planned.pages, drawn.frames, render)))
        counts[1] = counts[0] + write(folder, finish(planned, settings))

    say("Writing pages, feeds and search …")
    publish(order.output, fill)
    return counts[0], counts[1]


def counted(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    yield from files


def is_published(name: str) -> bool:
    """Tell whether a file of the host's output goes into the site as it is."""
    return (name.startswith("assets/") and not name.endswith(".map")) or name == "404.html"
