"""What is asked of a build on other machines."""

import re
from dataclasses import dataclass
from pathlib import Path

from mujaz.cluster.error import ClusterError
from mujaz.cluster.sub_sites import YEAR, SubSites
from mujaz.read.settings import read_settings


@dataclass(frozen=True, slots=True)
class ClusterOrder:
    """What to build, where, and by whom."""

    root: Path
    scheduler: str
    """Such as `tcp://10.0.0.5:8786`."""
    output: str
    """Path of a folder that all workers see, or URL of a store."""
    work: str = ""
    """URL of what driver and workers hand each other, the briefs included; empty where they see the root."""
    sub_sites: str = ""
    """Address of the site of a year, with `{year}` in it, where each year is published by itself."""
    drafts: bool = False
    keep_going: bool = False
    share: int = 200
    """Briefs of one task."""
    patience: float = 30
    """Seconds for which a scheduler, and then a first worker, are waited for."""


def sites_of(order: ClusterOrder) -> SubSites | None:
    """Return how the site is split, None where it is not. Raises ClusterError where addresses are missing."""
    if not order.sub_sites:
        return None
    main = read_settings(order.root)[0].site_url
    if not main:
        raise ClusterError(
            "Sites of single years lead back to the main one, and its address is not known. "
            "Give 'site_url' in mkdocs.yml."
        )
    if not re.match("https?://", order.sub_sites) or YEAR not in order.sub_sites:
        raise ClusterError(
            f"'{order.sub_sites}' is no address with {YEAR} in it. Write it like https://example.org/{YEAR}/."
        )
    return SubSites(main, order.sub_sites.rstrip("/") + "/")
