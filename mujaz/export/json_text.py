"""Formats JSON files: UTF-8 without escapes, indented by one space, a line break at the end."""

import json
from typing import Any


def json_bytes(data: Any) -> bytes:
    """Return JSON in UTF-8 with keys in the order given."""
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
