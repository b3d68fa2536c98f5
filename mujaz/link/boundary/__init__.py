"""Boundary rules: which letters may be glued to a name, by the language of the text and the name's script."""

from mujaz.link.boundary import ar, en, fa, he, ur
from mujaz.link.boundary.edges import Edges, Script, script_of

__all__ = ["edges_for"]

ARABIC_SCRIPT = {"ar": ar.EDGES, "ur": ur.EDGES}


def edges_for(language: str, name: str) -> Edges:
    """Return the rules for `name` inside a text in the language of a BCP 47 tag.

    Texts in Arabic script that are not Arabic follow the Persian rules: nothing is glued to the front.
    """
    script = script_of(name)
    if script is Script.ARABIC:
        return ARABIC_SCRIPT.get(language.partition("-")[0].lower(), fa.EDGES)
    return he.EDGES if script is Script.HEBREW else en.EDGES
