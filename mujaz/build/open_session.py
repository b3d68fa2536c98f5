"""Opens the session of one site, with the cache of earlier builds."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mujaz.build.up_to_date import site_cache_folder, site_stamp
from mujaz.cache.build_key import build_key
from mujaz.cache.state_file import load_state, new_state
from mujaz.host.background_layouts import start_layouts
from mujaz.host.layout_words import layout_words
from mujaz.read.settings import read_settings
from mujaz.read.tracked_cache import refuse_tracked_cache

if TYPE_CHECKING:
    from mujaz.build.session import BuildSession


def open_session(
    root: Path, output: Path, *, drafts: bool, clean: bool = False, banner: str = ""
) -> "BuildSession":
    """Return the session of one site, with the cache of its last build unless `clean`."""
    refuse_tracked_cache(root)
    settings, settings_findings = read_settings(root)
    settings = replace(settings, drafts=drafts, banner=banner)
    layout_job = start_layouts(root, settings, layout_words(root, settings))
    from mujaz.build.session import BuildSession  # imports run while MkDocs renders the layouts
    from mujaz.render.environment import renderer

    folder = site_cache_folder(root, output)
    key = build_key(root, settings, layout_job.folder.name)
    state_file, state = new_state(folder, key) if clean else load_state(folder, key)
    if not state.site or site_stamp(output) != state.site:
        state_file, state = new_state(folder, key)
        shutil.rmtree(folder, ignore_errors=True)
    bodies = root / "theme_overrides" / "bodies"
    return BuildSession(
        root=root,
        output=output,
        settings=settings,
        settings_findings=settings_findings,
        renderer=renderer(settings, bodies),
        layout_job=layout_job,
        cache=folder,
        state=state,
        state_file=state_file,
        from_nothing=not state.series,
    )
