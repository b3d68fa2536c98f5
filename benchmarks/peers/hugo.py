"""Writes the archive as a Hugo site: a page in both languages for each brief, paged lists, feeds.

The theme is plain and small. Its pages have the contents of ours, but Hugo does not link names in the text,
check quotes or translations, or know aliases.
"""

import json
from pathlib import Path

from benchmarks.peers.hugo_theme import CONFIG, LAYOUTS, WITH_JSON
from benchmarks.peers.install import Peers
from benchmarks.peers.site import PeerSite, write
from mujaz.model.brief import Brief
from mujaz.model.library import Library

OUTPUTS = ("public", "resources", ".cache", ".hugo_build.lock")
HUGO, WITH_INDEX, WITH_PAGEFIND = "Hugo", "Hugo with a JSON index", "Hugo + Pagefind"


def make(library: Library, folder: Path) -> None:
    """Write the site's sources into `folder`."""
    for name, text in LAYOUTS.items():
        write(folder / "layouts/_default" / name, text)
    write(folder / "hugo.toml", CONFIG)
    write(folder / "with-json.toml", WITH_JSON)
    write(folder / "static/style.css", "body{font:1rem/1.6 sans-serif}")
    for language in ("en", "ar"):
        for brief in library.briefs:
            write(folder / "content" / language / "briefs" / f"{brief.id}.md", _page(brief, language))
        _terms(folder / "content" / language, library, language)


def hugo(peers: Peers, folder: Path) -> PeerSite:
    """Return the site without any search."""
    return PeerSite(HUGO, folder, [peers.hugo, *_options(folder)], OUTPUTS)


def hugo_with_index(peers: Peers, folder: Path) -> PeerSite:
    """Return the site with one JSON file of all texts in each language, for a search in the browser."""
    command = [peers.hugo, *_options(folder), "--config", "hugo.toml,with-json.toml"]
    return PeerSite(WITH_INDEX, folder, command, OUTPUTS)


def hugo_with_pagefind(peers: Peers, folder: Path) -> PeerSite:
    """Return the site with Pagefind's index of briefs and records, the usual search of static sites."""
    script = '"$0" --quiet --cacheDir "$2" && "$1" --site public --silent'
    command = ["sh", "-c", script, peers.hugo, peers.pagefind, str(folder / ".cache")]
    return PeerSite(WITH_PAGEFIND, folder, command, OUTPUTS)


def _options(folder: Path) -> list[str]:
    return ["--quiet", "--cacheDir", str(folder / ".cache")]


def _page(brief: Brief, language: str) -> str:
    """Return one page with JSON front matter, the fastest kind that Hugo reads."""
    front = {
        "title": brief.title.get(language),
        "other": brief.title.get("ar"),
        "date": str(brief.provenance.day),
        "summary": brief.summary.get(language),
        "source": brief.provenance.url,
        "archive": brief.provenance.archive,
        "outlets": [brief.provenance.outlet],
        "tags": list(brief.tags),
        "entities": list(brief.entities),
        "quotes": [
            {"speaker": quote.speaker, "ar": quote.words.get("ar"), "en": quote.words.get("en")}
            for quote in brief.quotes
        ],
    }
    body = "".join(
        f"{segment.source.text}\n\n> {segment.target.text if segment.target else ''}\n\n"
        for segment in brief.segments
    )
    return f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{body}"


def _terms(folder: Path, library: Library, language: str) -> None:
    """Give every entity and outlet its name and description."""
    for entity in library.entities.values():
        front = {"title": entity.names.get(language), "description": entity.description.get(language)}
        write(folder / "entities" / entity.id / "_index.md", json.dumps(front, ensure_ascii=False, indent=1))
    for outlet in library.outlets.values():
        front = {"title": outlet.names.get(language)}
        write(folder / "outlets" / outlet.id / "_index.md", json.dumps(front, ensure_ascii=False, indent=1))
