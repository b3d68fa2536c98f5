"""The options of a build on other machines."""

import re
from dataclasses import dataclass
from pathlib import Path

from mujaz.cluster.error import ClusterError
from mujaz.cluster.sub_sites import YEAR, SubSites
from mujaz.read.settings import read_settings


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """Options of one build."""

    root: Path
    scheduler: str
    """Address such as `tcp://10.0.0.5:8786`."""
    output: str
    """Path of a folder that all workers see, or URL of a store."""
    work: str = ""
    """URL of a store for data between driver and workers, briefs included; empty if workers see `root`."""
    sub_sites: str = ""
    """Address of a year's site, with `{year}` in it; empty for one site."""
    drafts: bool = False
    keep_going: bool = False
    partition_size: int = 200
    """Briefs in one partition, the work of one task."""
    timeout: float = 30
    """Seconds to wait for the scheduler, and again for the first worker."""


def sub_sites_of(options: ClusterOptions) -> SubSites | None:
    """Return the addresses of the sites of single years, None for one site.

    Raises ClusterError for a missing or wrong address.
    """
    if not options.sub_sites:
        return None
    main = read_settings(options.root)[0].site_url
    if not main:
        raise ClusterError(
            "Sites of single years lead back to the main one, and its address is not known. "
            "Give 'site_url' in mkdocs.yml."
        )
    if not re.match("https?://", options.sub_sites) or YEAR not in options.sub_sites:
        raise ClusterError(
            f"'{options.sub_sites}' is no address with {YEAR} in it. Write it like https://example.org/{YEAR}/."
        )
    return SubSites(main, options.sub_sites.rstrip("/") + "/")
