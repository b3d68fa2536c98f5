"""Finishes what a killed command has left, before another command reads the archive or the site."""

import os
from contextlib import suppress
from pathlib import Path

from mujaz.model.finding import MujazError

JOURNAL = ".cache/writes.json"
"""As in `mujaz.write.journal`, which is imported only where there is one."""
SITES = (("site", ".site-old"), (".cache/preview", ".cache/.preview-old"))
"""Sites of a checkout, and the folder that holds the old one while a new one takes its place."""


def finish_interrupted(root: Path) -> None:
    """Finish files that were left half written, and put a site back that was moved away.

    Two or three looks at the disk where there is nothing to do. Raises MujazError (T102).
    """
    if os.path.lexists(root / JOURNAL):
        from mujaz.write.finish_writes import finish_writes

        finish_writes(root)
    for site, old in SITES:
        if os.path.lexists(root / old) and not os.path.lexists(root / site):
            _restore(root, root / site)


def _restore(root: Path, site: Path) -> None:
    from mujaz.publish.build_lock import locked
    from mujaz.publish.swap import restore_site

    with suppress(MujazError), locked(root):  # a build that holds the lock is about to put the new one there
        restore_site(site)
