"""JSON as we write it: readable letters, one line for each level, a line break at the end."""

import json
from typing import Any


def json_bytes(data: Any) -> bytes:
    """Return JSON in UTF-8 with keys in the order given."""
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
