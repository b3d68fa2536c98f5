"""The form of ids and other names that become part of an address."""

import re

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
"""Lower-case Latin letters and digits, with single hyphens between them."""
