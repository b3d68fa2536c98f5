"""Finds hosts of links that pass for other hosts (T206).

Sources: Unicode Technical Standards 39, section 5.2 (highly restrictive, by label), and 46 (what browsers
make of a host before they ask for it). Hosts in punycode (RFC 3492, `xn--…`) are read as browsers may show
them.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from mujaz.language.look_alikes import (
    COMMON,
    EAST_ASIAN,
    LATIN,
    LIKE_LATIN,
    MIXES,
    STYLED,
    as_latin,
    latin_look_alike,
    script_of,
)

HOST = re.compile(r"(?:https?:)?//(?:[^\s/?#@\\<>\"'`]*@)?([^\s/?#@\\<>\"'`()\[\]{}|:]+)", re.IGNORECASE)
"""The host of an address. The path is of no interest."""
SUSPECT = re.compile(r"[^\x00-\x7f]|xn--|%[0-9a-f]{2}", re.IGNORECASE)
LABEL_ENDS = re.compile("[.\u3002\uff0e\uff61]")
"""Dots that browsers take for the dot between labels (UTS 46)."""


class DeceptiveHost(NamedTuple):
    """One host, and the character that gives it away."""

    start: int
    end: int
    """Offsets of the host in the line."""
    host: str
    """As the reader may see it."""
    char: str
    """The character that gives it away."""
    reason: str
    """What is wrong with it: completes `'host' …`."""

    @property
    def punycode(self) -> str:
        """The host as the network knows it."""
        return ".".join(map(to_punycode, LABEL_ENDS.split(self.host)))


def find_deceptive_hosts(line: str) -> Iterator[DeceptiveHost]:
    """Yield the hosts of a line's addresses that pass for other hosts."""
    if "//" not in line or SUSPECT.search(line) is None:
        return  # nearly always
    for match in HOST.finditer(line):
        if SUSPECT.search(match[1]) is None:
            continue
        host = ".".join(map(from_punycode, LABEL_ENDS.split(unquote(match[1]))))
        found = _deceptive_label(host)
        if found is not None:
            yield DeceptiveHost(match.start(1), match.end(1), host, *found)


def _deceptive_label(host: str) -> tuple[str, str] | None:
    labels = host.lower().split(".")
    for label in labels:
        scripts = {script_of(char) for char in label} - {COMMON}
        if STYLED in scripts:
            styled = next(char for char in label if script_of(char) == STYLED)
            return styled, f"is read by browsers as '{unicodedata.normalize('NFKC', host)}'"
        if len(scripts) > 1 and not (scripts & EAST_ASIAN and any(scripts <= mix for mix in MIXES)):
            return _first_foreign(label), f"mixes {' and '.join(sorted(scripts))} letters"
        is_imitation = scripts and scripts <= LIKE_LATIN and all(_is_like_latin(char) for char in label)
        if is_imitation and labels[-1].isascii():
            return _first_foreign(label), f"looks like '{as_latin(host)}'"
    return None


def _is_like_latin(char: str) -> bool:
    return script_of(char) == COMMON or bool(latin_look_alike(char))


def _first_foreign(label: str) -> str:
    """Return the first letter of a label that is not Latin."""
    return next(char for char in label if script_of(char) not in (COMMON, LATIN))


def from_punycode(label: str) -> str:
    """Return a label of a host in its own letters; as it is where it is no punycode."""
    if not label.lower().startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label


def to_punycode(label: str) -> str:
    """Return a label of a host as the network knows it (RFC 3492)."""
    if label.isascii():
        return label
    mapped = unicodedata.normalize("NFKC", label.casefold())
    return mapped if mapped.isascii() else f"xn--{mapped.encode('punycode').decode('ascii')}"
