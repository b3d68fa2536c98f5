"""The site generator that renders layouts: MkDocs, or ProperDocs where MkDocs is not installed.

ProperDocs is a fork of MkDocs 1.6 with the same modules and functions under another name; see decision 002.
"""

from importlib.util import find_spec
from typing import TYPE_CHECKING


def _is_installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:  # a test has taken the package away
        return False


NAME = "mkdocs" if _is_installed("mkdocs") else "properdocs"

if TYPE_CHECKING or NAME == "mkdocs":
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException as GeneratorError
    from mkdocs.theme import Theme
else:
    from properdocs.commands.build import build
    from properdocs.config import load_config
    from properdocs.exceptions import ProperDocsException as GeneratorError
    from properdocs.theme import Theme

__all__ = ["NAME", "GeneratorError", "Theme", "build", "load_config"]
