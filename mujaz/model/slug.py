"""Names that may stand in an address."""

import re

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
"""Small Latin letters and digits, with single hyphens between them: written alike everywhere."""
