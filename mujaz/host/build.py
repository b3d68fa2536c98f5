"""One build from files to a published site, told step by step."""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from mujaz.check.formats.text import format_findings
from mujaz.host.lock import locked
from mujaz.host.publish import link_tree, publish, write
from mujaz.host.run import draw
from mujaz.host.words import frame_words
from mujaz.model.finding import Severity
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.pipeline import Checked, Plan, check, compose, finish, plan
from mujaz.read.settings import read_settings
from mujaz.render.environment import Renderer, renderer

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
    pages = renderer(settings, order.root / "theme_overrides" / "bodies")
    counts = [0, 0]

    def fill(folder: Path) -> None:
        link_tree(drawn.folder, folder, is_published)
        counts[0] = write(folder, compose(planned.pages, drawn.frames, partial(slots, pages)))
        counts[1] = counts[0] + write(folder, finish(planned, settings))

    say("Writing pages, feeds and search …")
    publish(order.output, fill)
    return counts[0], counts[1]


def slots(pages: Renderer, page: Page) -> Mapping[str, str]:
    """Return what stands in the frame's slots on one page."""
    twin = next((address for language, address in page.twins if language != page.language), page.address)
    return {"head": pages.head(page), "switch": page.root + twin, "body": pages.body(page)}


def summary(order: Order, settings: Settings, built: Built) -> str:
    """Return the closing words: what was made, how long it took, where to open it."""
    library = built.checked.library
    by_severity = Counter(finding.severity for finding in built.checked.findings)
    findings = ", ".join(
        f"{by_severity[severity]} {severity.word}" for severity in sorted(Severity, reverse=True)
    )
    place = (order.output / settings.languages[0] / "index.html").resolve()
    return (
        f"Built {len(library.briefs)} briefs and {len(library.entities)} entities into {built.pages} pages "
        f"({built.files} files) in {built.seconds:.1f} s. Findings: {findings}.\n"
        f"Open {place} or run 'python3 build.py serve'."
    )


def is_published(name: str) -> bool:
    """Tell whether a file of the host's output goes into the site as it is."""
    return (name.startswith("assets/") and not name.endswith(".map")) or name == "404.html"
