"""Rules by which search maps the words of one language to index terms, as data for Python and the browser."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchRules:
    """Sections that stand beside those of `mujaz/search/analysis.json` in the rules that a site publishes."""

    sections: Mapping[str, Mapping[str, object]]
    """JSON values by name. `mujaz/search/analyser.py` and the browser's `analysis.js` read them."""
