"""Writes the archive as a stock MkDocs site with Material: the same pages as Markdown, with ready-made lists.

Its navigation has only the indexes; with every page in it a build takes many times longer. Lists have pages
of 50 briefs, like ours. There is one interface language, one less than ours.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.peers.install import Peers
from benchmarks.peers.site import PeerSite, write
from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.library import Library

MKDOCS, WITH_SEARCH = "MkDocs + Material", "MkDocs + Material with its search"
PAGE = 50
CONFIG = """
site_name: Briefs
site_url: https://example.org/
theme:
  name: material
  font: false
not_in_nav: "*"
nav:
  - index.md
  - English: en/index.md
  - العربية: ar/index.md
"""
CONFIGS = {"without-search.yml": CONFIG + "plugins: []\n", "with-search.yml": CONFIG}


def make(library: Library, folder: Path) -> None:
    """Write the site's sources into `folder`."""
    for name, text in CONFIGS.items():
        write(folder / name, text)
    write(folder / "docs/index.md", "# Briefs\n\n[English](en/index.md) · [العربية](ar/index.md)\n")
    for language in ("en", "ar"):
        language_folder = folder / "docs" / language
        for brief in library.briefs:
            write(language_folder / "briefs" / f"{brief.id}.md", _page(brief, library, language))
        _lists(language_folder, library, language)


def mkdocs(peers: Peers, folder: Path) -> PeerSite:
    """Return the site without any search."""
    return PeerSite(MKDOCS, folder, _command(peers, "without-search.yml"), ("site",))


def mkdocs_with_search(peers: Peers, folder: Path) -> PeerSite:
    """Return the site as MkDocs makes it unasked, its search index included."""
    return PeerSite(WITH_SEARCH, folder, _command(peers, "with-search.yml"), ("site",))


def _command(peers: Peers, settings: str) -> list[str]:
    return [peers.mkdocs, "build", "--quiet", "--config-file", settings]


def _page(brief: Brief, library: Library, language: str) -> str:
    provenance = brief.provenance
    outlet = library.outlets[provenance.outlet].names.get(language)
    entities = "\n".join(
        f"- [{library.entities[item].names.get(language)}](../entities/{item}.md)" for item in brief.entities
    )
    tags = " ".join(f"[{library.tags[item].names.get(language)}](../tags/{item}.md)" for item in brief.tags)
    body = "\n\n".join(
        f"{segment.source.text}\n\n> {segment.target.text if segment.target else ''}"
        for segment in brief.segments
    )
    quotes = "\n\n".join(
        f"> {quote.words.get('ar')}\n>\n> {quote.words.get('en')}\n>\n> {quote.speaker}"
        for quote in brief.quotes
    )
    return f"""---
title: {brief.title.get(language)}
description: {brief.summary.get(language)}
---
# {brief.title.get(language)}

{brief.title.get("ar")}

[{outlet}](../outlets/{provenance.outlet}.md) {provenance.day} [source]({provenance.url}) [archive]({provenance.archive})

{brief.summary.get(language)}

{body}

{quotes}

{entities}

{tags}
"""


def _lists(folder: Path, library: Library, language: str) -> None:
    by_entity: defaultdict[str, list[Brief]] = defaultdict(list)
    by_tag: defaultdict[str, list[Brief]] = defaultdict(list)
    by_outlet: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in library.briefs:
        by_outlet[brief.provenance.outlet].append(brief)
        for entity in brief.entities:
            by_entity[entity].append(brief)
        for tag in brief.tags:
            by_tag[tag].append(brief)
    for entity_id, record in library.entities.items():
        _list(folder / "entities", entity_id, _head(record, language), by_entity[entity_id], language)
    for tag_id, label in library.tags.items():
        _list(folder / "tags", tag_id, f"# {label.names.get(language)}", by_tag[tag_id], language)
    for outlet_id, outlet in library.outlets.items():
        _list(
            folder / "outlets", outlet_id, f"# {outlet.names.get(language)}", by_outlet[outlet_id], language
        )
    _list(folder / "briefs", "index", "# Briefs", library.briefs, language)
    write(folder / "entities/index.md", "# Entities\n\n" + _names(library.entities.items(), language))
    write(folder / "index.md", "# Briefs\n\n- [Briefs](briefs/index.md)\n- [Entities](entities/index.md)\n")


def _head(entity: Entity, language: str) -> str:
    return f"# {entity.names.get(language)}\n\n{entity.description.get(language)}"


def _names(records: Iterable[tuple[str, Entity]], language: str) -> str:
    return "".join(f"- [{record.names.get(language)}]({name}.md)\n" for name, record in records)


def _list(folder: Path, name: str, head: str, briefs: Sequence[Brief], language: str) -> None:
    """Write a list of briefs in pages of 50, each of which leads to the next."""
    starts = range(0, max(1, len(briefs)), PAGE)
    for number, start in enumerate(starts):
        rows = "".join(_row(brief, language) for brief in briefs[start : start + PAGE])
        page_name = name if number == 0 else f"{name}-{number + 1}"
        next_link = f"\n[→]({name}-{number + 2}.md)\n" if start + PAGE < len(briefs) else ""
        write(folder / f"{page_name}.md", f"{head}\n\n{rows}{next_link}")


def _row(brief: Brief, language: str) -> str:
    title, summary = brief.title.get(language), brief.summary.get(language)
    return f"- [{title}](../briefs/{brief.id}.md) {brief.provenance.day}\n\n    {summary}\n\n"
