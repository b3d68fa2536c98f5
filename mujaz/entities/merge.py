"""Join two records into one, and let everything that named the second name the first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.entities.merge_fields import additions
from mujaz.entities.write_all import Change
from mujaz.entities.yaml_edits import Edit, FrontMatter, apply_edits
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.read.brief_md import read_brief
from mujaz.read.entity_md import read_entity
from mujaz.read.files import files_below, read_bytes, read_text
from mujaz.read.front_matter import read_document
from mujaz.read.typed_mapping import nearest

CODE = "E101"


@dataclass(frozen=True, slots=True)
class Merge:
    """Everything that a merge changes, before anything is written."""

    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    """What a person should look at."""


def plan_merge(root: Path, library: Library, kept: str, lost: str) -> Merge:
    """Return the changes that let the record `lost` go up in `kept`.

    Raises MujazError where that would lose facts.
    """
    first, second = (_record(library, name) for name in (kept, lost))
    _refuse_contradictions(first, second)
    changes = [
        _joined(root, first, second),
        Change(second.location.path, _text(root, second.location.path), None),
    ]
    changes += _renamed(root, library, first, second)
    return Merge(tuple(changes), tuple(_links(root, lost)))


def _record(library: Library, name: str) -> Entity:
    if name in library.entities:
        return library.entities[name]
    message = f"There is no record 'content/entities/{name}.md'."
    fix = f"Name a record by its id, such as 'al-hasakah'.{nearest(name, library.entities)}"
    raise MujazError(Finding(CODE, message, fix, Location("content/entities")))


def _refuse_contradictions(first: Entity, second: Entity) -> None:
    """Say what a person must decide first, because only one of two values can stay."""
    if first.id == second.id:
        raise _refused(first, "A record cannot be merged with itself.", "Name two records.")
    if first.id in second.confused_with or second.id in first.confused_with:
        message = f"The records say under 'not' that '{first.id}' and '{second.id}' are two."
        raise _refused(second, message, "If they are one thing, remove the id from 'not' first.")
    if first.type is not second.type:
        message = f"'{first.id}' is of type {first.type.value}, '{second.id}' of type {second.type.value}."
        raise _refused(second, message, "If they are one thing, correct 'type' in one of them first.")
    if first.wikidata and second.wikidata and first.wikidata != second.wikidata:
        message = f"The records name two items of Wikidata, {first.wikidata} and {second.wikidata}."
        raise _refused(second, message, "If they are one thing, remove the wrong number first.")
    if second.profile:
        message = f"'{second.id}' has a profile, and prose cannot be merged by a program."
        path = first.location.path
        fix = f"Move what you want to keep to {path}, remove the rest, and run the command again."
        raise _refused(second, message, fix)


def _refused(entity: Entity, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, entity.location))


def _joined(root: Path, first: Entity, second: Entity) -> Change:
    """Return the first record with what only the second one had."""
    path, text = first.location.path, _text(root, first.location.path)
    front, other = FrontMatter(text), FrontMatter(_text(root, second.location.path))
    edits = [*additions(first, second, front, other), *_dropped(front, second.id)]
    after = apply_edits(text, edits)
    _must_read(path, text, after)
    return Change(path, text, after)


def _dropped(front: FrontMatter, lost: str) -> Iterator[Edit]:
    """Take the lost record out of the lists of the one it goes up in."""
    kinds = (value for _, value in front.pairs(front.child("relations")))
    for node in (front.child("not"), *kinds):
        names = front.words(node)
        if lost in names:
            yield front.remove_item(node, names.index(lost))
        elif node is not None and node.value == lost:
            yield Edit(*front.span(node), "[]")


def _renamed(root: Path, library: Library, first: Entity, second: Entity) -> Iterator[Change]:
    """Yield the files that name the second record, with the first one's name in its place."""
    needle = second.id.encode()
    paths = [*files_below(root, "briefs", ".md"), *files_below(root, "content/entities", ".md")]
    for path in paths:
        if path in (first.location.path, second.location.path) or needle not in read_bytes(root, path):
            continue
        text = _text(root, path)
        read_document(path, _lines(text))  # says what is wrong where it is no front matter
        front = FrontMatter(text)
        nodes = _references(front, vias=second.id not in library.outlets)
        after = apply_edits(text, _edits(front, nodes, second.id, first.id))
        if after != text:
            _must_read(path, text, after)
            yield Change(path, text, after)


def _references(front: FrontMatter, *, vias: bool) -> Iterator[Any]:
    """Yield the nodes that hold ids of records, in briefs and in records."""
    yield from (front.child("mentions", "pin"), front.child("mentions", "declared"), front.child("not"))
    yield from (value for _, value in front.pairs(front.child("relations")))
    for quote in front.items(front.child("quotes")):
        named = {"speaker", "shared_by", *(["via"] if vias else [])}
        yield from (value for key, value in front.pairs(quote) if key in named)


def _edits(front: FrontMatter, nodes: Iterable[Any], old: str, new: str) -> Iterator[Edit]:
    for node in nodes:
        names = front.words(node)
        if old in names and new in names:
            yield front.remove_item(node, names.index(old))
        elif node is not None:
            yield from front.rename(node, old, new)


def _must_read(path: str, before: str, after: str) -> None:
    """Never write what reads worse than before."""
    reader = read_brief if path.startswith("briefs/") else read_entity
    if len(reader(path, _lines(after))[1]) > len(reader(path, _lines(before))[1]):
        message = "The front matter is written in a way that this command cannot change safely."
        raise MujazError(Finding("F102", message, "Change the id in this file by hand.", Location(path)))


def _links(root: Path, lost: str) -> Iterator[str]:
    """Yield the lines of running text that link to the lost record's page."""
    for folder in ("briefs", "content/pages", "content/entities"):
        for path in files_below(root, folder, ".md"):
            for number, line in enumerate(read_text(root, path).splitlines(), 1):
                if f"entities/{lost}" in line:
                    yield f"{path}:{number}: A link leads to the page of '{lost}', which will be gone."


def _text(root: Path, path: str) -> str:
    """Return a file's text with the line ends it has, so that writing it back changes none of them."""
    read_text(root, path)  # says what is wrong where it is not UTF-8
    return read_bytes(root, path).decode("utf-8")


def _lines(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
