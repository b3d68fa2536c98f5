"""Hostile texts of corpora beside the checkout, put into every place that contributors write."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from tests.project import BRIEF

CORPORA = Path(os.environ.get("MUJAZ_CORPORA", "/nonexistent"))
"""Folder with lists of texts as JSON, and other files that are hostile as they are."""


def hostile_strings(folder: Path = CORPORA) -> Iterator[str]:
    """Yield the texts of all lists: of strings, or of objects with a `payload`."""
    for path in sorted(folder.rglob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            yield case if isinstance(case, str) else case["payload"]


def in_yaml(text: str) -> str:
    """Return a text as a YAML scalar; what cannot stand in one is left for the reader to refuse."""
    return json.dumps(text, ensure_ascii=False)


def places(text: str) -> Iterator[tuple[str, str]]:
    """Yield one hostile text in every place that contributors write, as folder pattern and content."""
    quoted = in_yaml(text)
    yield "briefs/2025/2025-06-01-body-{}.md", BRIEF + f"\n{text}\n\n> {text}\n\n## Notes\n\n{text}\n"
    yield (
        "briefs/2025/2025-06-01-title-{}.md",
        BRIEF.replace("en: The district library opens", f"en: {quoted}"),
    )
    yield "briefs/2025/2025-06-01-url-{}.md", BRIEF.replace("https://example.org/ar/library", quoted)
    yield "briefs/2025/2025-06-01-front-{}.md", f"---\n{text}\n---\n"
    yield (
        "content/entities/name-{}.md",
        f"---\ntype: person\nnames: {{ar: {quoted}, en: {quoted}}}\n---\n{text}\n",
    )
    yield "content/outlets/name-{}.yml", f"names: {{ar: {quoted}, en: {quoted}}}\nurl: {quoted}\n"
    yield "content/terms/term-{}.yml", f"- term: {{ar: {quoted}}}\n  renderings: {{en: [{quoted}]}}\n"
