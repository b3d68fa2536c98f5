"""Open the session of one site, with what earlier builds kept of it."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mujaz.build.up_to_date import site_cache, site_mark
from mujaz.cache.build_key import build_key
from mujaz.cache.state_file import load_state, new_state
from mujaz.host.background_draw import start_drawing
from mujaz.host.frame_words import frame_words
from mujaz.read.settings import read_settings

if TYPE_CHECKING:
    from mujaz.build.session import Session


def open_session(root: Path, output: Path, *, drafts: bool, clean: bool = False) -> "Session":
    """Return the session of one site, with what was kept of it unless `clean`."""
    settings, found = read_settings(root)
    settings = replace(settings, drafts=drafts)
    drawing = start_drawing(root, settings, frame_words(root, settings))
    from mujaz.build.session import Session  # all that is loaded now is loaded while the host draws
    from mujaz.render.environment import renderer

    cache = site_cache(root, output)
    key = build_key(root, settings, drawing.folder.name)
    file, state = new_state(cache, key) if clean else load_state(cache, key)
    if not state.site or site_mark(output) != state.site:
        file, state = new_state(cache, key)
        shutil.rmtree(cache, ignore_errors=True)
    bodies = root / "theme_overrides" / "bodies"
    return Session(
        root=root,
        output=output,
        settings=settings,
        settings_findings=found,
        renderer=renderer(settings, bodies),
        drawing=drawing,
        cache=cache,
        state=state,
        file=file,
        whole=not state.series,
    )
