"""The form of ids and other names that become part of an address."""

import re

MAX_LENGTH = 120
"""Letters of an id. File systems take 255 bytes (some 143), and temporary files have longer names."""
DEVICES = r"con|prn|aux|nul|com[0-9]|lpt[0-9]"
"""Names that Windows keeps for devices, whatever the suffix. Source: Microsoft Learn, "Naming Files"."""
SLUG = re.compile(rf"(?!({DEVICES})\Z)(?=.{{1,{MAX_LENGTH}}}\Z)[a-z0-9]+(-[a-z0-9]+)*\Z")
"""Lower-case Latin letters and digits, with single hyphens between them."""
DEVICE = re.compile(rf"({DEVICES})\Z")


def slug_fix(name: str, otherwise: str) -> str:
    """Return the fix for a name that is no slug: what is special about it, or `otherwise`."""
    if len(name) > MAX_LENGTH:
        return f"Shorten the name to at most {MAX_LENGTH} letters."
    return "Choose another name: Windows keeps this one for a device." if DEVICE.match(name) else otherwise
