"""Writes layouts as Markdown files for MkDocs: front matter only, all at one depth."""

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from mujaz.model.language import direction
from mujaz.render.layouts import LAYOUT_DEPTH, PLACEHOLDERS, LayoutKey, token

SECTIONS = ("home", "briefs", "entities", "quotes", "outlets", "tags", "about")
SECTION_OF_KIND = {
    "home": "home",
    "brief": "briefs",
    "brief_list": "briefs",
    "entity": "entities",
    "entity_index": "entities",
    "quotes": "quotes",
    "outlet": "outlets",
    "outlet_index": "outlets",
    "tag": "tags",
    "tag_index": "tags",
    "plain": "about",
    "corrections": "about",
    "glossary": "about",
}
Words = Mapping[str, str]
NO_CONTENT: Mapping[str, str] = {}


def address_of(key: LayoutKey) -> str:
    """Return an address at the depth at which MkDocs renders layouts."""
    folders = [key.language, *["layout"] * (LAYOUT_DEPTH - 2), key.kind.replace("_", "-")]
    return "/".join(folders) + "/"


def layout_meta(
    key: LayoutKey, words: Words, content: Mapping[str, str] = NO_CONTENT, depth: int = LAYOUT_DEPTH
) -> dict[str, object]:
    """Return the values that the layout's template reads as `page.meta`.

    MkDocs itself inserts `content` for the placeholders, if given; `depth` counts the folders above the page.
    """
    root = "../" * depth
    active = SECTION_OF_KIND.get(key.kind, "")
    nav = [
        {
            "key": section,
            "label": words.get(f"nav_{section}", section),
            "href": f"{root}{key.language}/" + ("" if section == "home" else f"{section}/"),
            "active": section == active,
        }
        for section in SECTIONS
    ]
    return {
        "title": key.kind,
        "template": "main.html",
        "kind": key.kind,
        "language": key.language,
        "direction": direction(key.language),
        "root": root,
        "words": dict(words),
        "nav": nav,
        "slots": {slot: token(slot) for slot in PLACEHOLDERS},
        "content": dict(content),
    }


def page_source(meta: Mapping[str, object]) -> str:
    """Return a Markdown file whose front matter is `meta`: JSON is YAML, and one line a key is exact."""
    lines = [f"{key}: {_json(value)}" for key, value in meta.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def _json(value: object) -> str:
    """Return JSON that YAML reads back unchanged: its line separators and control characters are escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        f"\\u{ord(letter):04x}"
        if letter in "\u0085\u2028\u2029\ufeff" or "\x7f" <= letter <= "\x9f"
        else letter
        for letter in text
    )


def stage_layouts(folder: Path, keys: Iterable[LayoutKey], words: Mapping[str, Words]) -> None:
    """Write one layout file for each key into `folder`, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for key in keys:
        path = folder / source_path(address_of(key))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page_source(layout_meta(key, words[key.language])), encoding="utf-8")


def source_path(address: str) -> str:
    """Return the Markdown file from which MkDocs renders the page at `address`."""
    return f"{address.rstrip('/')}.md"
