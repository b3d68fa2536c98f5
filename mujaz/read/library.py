"""The whole repository to one library. Every readable file is read, whatever is wrong with the others."""

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TypeVar

from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Capture, Library
from mujaz.read.brief_md import read_brief
from mujaz.read.entity_md import read_entity
from mujaz.read.files import files_below, read_bytes, read_text
from mujaz.read.hand_pages import read_hand_page
from mujaz.read.hygiene import scan
from mujaz.read.ids import by_id
from mujaz.read.records import read_outlet, read_tags, read_terms

Made = TypeVar("Made")
Reader = Callable[[str, str], tuple[Made, tuple[Finding, ...]]]


def read_library(root: Path) -> Library:
    """Read briefs, records, pages and captures below `root`; what is wrong stands in `findings`."""
    findings: list[Finding] = []

    def read(reader: Reader[Made], folder: str, ending: str) -> Iterator[Made]:
        for path in files_below(root, folder, ending):
            try:
                text = read_text(root, path)
            except MujazError as error:
                findings.append(error.finding)
                continue
            findings.extend(scan(path, text))
            made, found = reader(path, text)
            findings.extend(found)
            yield made

    briefs = [brief for brief in read(read_brief, "briefs", ".md") if brief]
    entities = [entity for entity in read(read_entity, "content/entities", ".md") if entity]
    outlets = [outlet for outlet in read(read_outlet, "content/outlets", ".yml") if outlet]
    terms = [term for group in read(read_terms, "content/terms", ".yml") for term in group]
    tags = [tag for group in read(read_tags, "content", "tags.yml") for tag in group]
    pages = [page for page in read(read_hand_page, "content/pages", ".md") if page]
    captures = list(_captures(root, findings))
    briefs = list(by_id(briefs, findings).values())
    return Library(
        briefs=tuple(sorted(briefs, key=newest_first)),
        entities=by_id(entities, findings),
        outlets=by_id(outlets, findings),
        tags={tag.id: tag for tag in tags},
        terms=tuple(terms),
        captures={capture.name: capture for capture in captures},
        pages=tuple(pages),
        findings=tuple(findings),
    )


def newest_first(brief: Brief) -> tuple[int, str]:
    """Sort key: the day of publication descending, then the id; briefs without a day come last."""
    day = brief.provenance.day or date.min
    return (-day.toordinal(), brief.id)


def _captures(root: Path, findings: list[Finding]) -> Iterator[Capture]:
    for path in files_below(root, "content/captures", ""):
        try:
            yield Capture(PurePosixPath(path).name, sha256(read_bytes(root, path)).hexdigest())
        except MujazError as error:
            findings.append(error.finding)
