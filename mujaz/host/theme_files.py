"""Lists the theme's files without those in hidden folders.

There are ten thousand icons in hidden folders, which MkDocs would leave out one by one.
"""

import os
from functools import partial

from jinja2 import Environment, FileSystemLoader

from mujaz.host.site_generator import Theme


class VisibleFiles(FileSystemLoader):
    """Finds every template, and lists those that do not lie in a hidden folder."""

    def list_templates(self) -> list[str]:
        """Return paths with forward slashes, sorted."""
        template_names = set[str]()
        for top in self.searchpath:
            for folder, folders, names in os.walk(top, followlinks=self.followlinks):
                folders[:] = [name for name in folders if not name.startswith(".")]
                below = os.path.relpath(folder, top).replace(os.sep, "/")
                template_names.update(names if below == "." else (f"{below}/{name}" for name in names))
        return sorted(template_names)


def hide_icon_folders(theme: Theme) -> None:
    """Make a theme list its visible files only."""
    theme.get_env = partial(_environment, theme)  # type: ignore[method-assign]


def _environment(theme: Theme) -> Environment:
    environment = Theme.get_env(theme)
    environment.loader = VisibleFiles(theme.dirs)
    return environment
