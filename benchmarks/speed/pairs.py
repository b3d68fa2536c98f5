"""Which builds are compared: the same archive, the same work on both sides."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.peers import hugo, mkdocs
from benchmarks.peers.install import Peers
from benchmarks.peers.site import PeerSite
from benchmarks.speed.cold import BARE, OURS, Pair, pair_name
from benchmarks.speed.project import Project, without_search
from mujaz.link.link import link
from mujaz.read.library import read_library

LARGEST = {"hugo": 10_000, "mkdocs": 1_000}
"""Briefs above which a peer is left out: Hugo would need tens of gigabytes of memory, MkDocs many minutes."""


def pairs_of(
    peers: Peers | None, names: Sequence[str], template: Path, project: Project, folder: Path
) -> tuple[Pair, ...]:
    """Return the pairs at one size, their sites made below `folder`."""
    wanted = [name for name in names if project.briefs <= LARGEST.get(name, LARGEST["hugo"])]
    if peers is None or not wanted:
        return ()
    bare = without_search(template, project, folder / "bare")
    library = link(read_library(project.folder))
    pairs: list[Pair] = []
    if "hugo" in wanted:
        place = folder / "hugo"
        hugo.make(library, place)
        pairs.append(_pair(bare, BARE, hugo.hugo(peers, place)))
        pairs.append(_pair(project, OURS, hugo.hugo_with_index(peers, place)))
        if "pagefind" in wanted:
            pairs.append(_pair(project, OURS, hugo.hugo_with_pagefind(peers, place)))
    if "mkdocs" in wanted:
        place = folder / "mkdocs"
        mkdocs.make(library, place)
        pairs.append(_pair(bare, BARE, mkdocs.mkdocs(peers, place)))
        pairs.append(_pair(project, OURS, mkdocs.mkdocs_with_search(peers, place)))
    return tuple(pairs)


def _pair(ours: Project, name: str, theirs: PeerSite) -> Pair:
    return Pair(pair_name(theirs.name), ours, name, theirs)
