"""Pairs builds for comparison: the same archive and the same work on both sides."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.peers import hugo, mkdocs
from benchmarks.peers.install import Peers
from benchmarks.peers.site import PeerSite
from benchmarks.speed.cold import BARE, OURS, BuildPair, pair_name
from benchmarks.speed.project import Project, without_search
from mujaz.link.link import link
from mujaz.read.library import read_library

MAX_BRIEFS = {"hugo": 10_000, "mkdocs": 1_000}
"""Briefs above which a peer is left out: Hugo would need tens of gigabytes of memory, MkDocs many minutes."""


def pairs_of(
    peers: Peers | None, names: Sequence[str], template: Path, project: Project, folder: Path
) -> tuple[BuildPair, ...]:
    """Return the pairs at one size, their sites made below `folder`."""
    wanted = [name for name in names if project.briefs <= MAX_BRIEFS.get(name, MAX_BRIEFS["hugo"])]
    if peers is None or not wanted:
        return ()
    bare = without_search(template, project, folder / "bare")
    library = link(read_library(project.folder))
    pairs: list[BuildPair] = []
    if "hugo" in wanted:
        site_folder = folder / "hugo"
        hugo.make(library, site_folder)
        pairs.append(_pair(bare, BARE, hugo.hugo(peers, site_folder)))
        pairs.append(_pair(project, OURS, hugo.hugo_with_index(peers, site_folder)))
        if "pagefind" in wanted:
            pairs.append(_pair(project, OURS, hugo.hugo_with_pagefind(peers, site_folder)))
    if "mkdocs" in wanted:
        site_folder = folder / "mkdocs"
        mkdocs.make(library, site_folder)
        pairs.append(_pair(bare, BARE, mkdocs.mkdocs(peers, site_folder)))
        pairs.append(_pair(project, OURS, mkdocs.mkdocs_with_search(peers, site_folder)))
    return tuple(pairs)


def _pair(ours: Project, name: str, theirs: PeerSite) -> BuildPair:
    return BuildPair(pair_name(theirs.name), ours, name, theirs)
