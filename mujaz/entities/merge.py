"""Plans the merge of two records: the survivor takes the duplicate's facts, and references lead to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.entities.merge_fields import additions
from mujaz.entities.write_changes import FileChange
from mujaz.entities.yaml_edits import Edit, FrontMatter, apply_edits
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.read.files import files_below, read_bytes, read_text
from mujaz.read.records.brief import read_brief
from mujaz.read.records.entity import read_entity
from mujaz.read.suggestion import did_you_mean
from mujaz.read.yaml.front_matter import read_document

CODE = "E101"


@dataclass(frozen=True, slots=True)
class MergePlan:
    """All changes of a merge, before anything is written."""

    changes: tuple[FileChange, ...]
    notes: tuple[str, ...]
    """Lines for the terminal about links that a person must change."""


def plan_merge(root: Path, library: Library, survivor_id: str, duplicate_id: str) -> MergePlan:
    """Return the changes that merge the record `duplicate_id` into `survivor_id`.

    Raises MujazError (E101, F102) where a merge would lose facts or harm a file.
    """
    survivor, duplicate = (_record(library, name) for name in (survivor_id, duplicate_id))
    _refuse_contradictions(survivor, duplicate)
    changes = [
        _merged_record(root, survivor, duplicate),
        FileChange(duplicate.location.path, _read_exactly(root, duplicate.location.path), None),
    ]
    changes += _redirect_references(root, library, survivor, duplicate)
    return MergePlan(tuple(changes), tuple(_links_to(root, duplicate_id)))


def _record(library: Library, name: str) -> Entity:
    if name in library.entities:
        return library.entities[name]
    message = f"There is no record 'content/entities/{name}.md'."
    fix = f"Name a record by its id, such as 'al-hasakah'.{did_you_mean(name, library.entities)}"
    raise MujazError(Finding(CODE, message, fix, Location("content/entities")))


def _refuse_contradictions(survivor: Entity, duplicate: Entity) -> None:
    """Raise MujazError where two values contradict each other: a person must decide which one is right."""
    if survivor.id == duplicate.id:
        raise _merge_error(survivor, "A record cannot be merged with itself.", "Name two records.")
    if survivor.id in duplicate.confused_with or duplicate.id in survivor.confused_with:
        message = f"The records say under 'not' that '{survivor.id}' and '{duplicate.id}' are two."
        raise _merge_error(duplicate, message, "If they are one thing, remove the id from 'not' first.")
    if survivor.type is not duplicate.type:
        types = survivor.type.value, duplicate.type.value
        message = f"'{survivor.id}' is of type {types[0]}, '{duplicate.id}' of type {types[1]}."
        raise _merge_error(duplicate, message, "If they are one thing, correct 'type' in one of them first.")
    if survivor.wikidata and duplicate.wikidata and survivor.wikidata != duplicate.wikidata:
        message = f"The records name two items of Wikidata, {survivor.wikidata} and {duplicate.wikidata}."
        raise _merge_error(duplicate, message, "If they are one thing, remove the wrong number first.")
    if duplicate.profile:
        message = f"'{duplicate.id}' has a profile, and prose cannot be merged by a program."
        path = survivor.location.path
        fix = f"Move what you want to keep to {path}, remove the rest, and run the command again."
        raise _merge_error(duplicate, message, fix)


def _merge_error(entity: Entity, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, entity.location))


def _merged_record(root: Path, survivor: Entity, duplicate: Entity) -> FileChange:
    """Return the survivor's file with the facts that only the duplicate had."""
    path, text = survivor.location.path, _read_exactly(root, survivor.location.path)
    front, duplicate_front = FrontMatter(text), FrontMatter(_read_exactly(root, duplicate.location.path))
    edits = [
        *additions(survivor, duplicate, front, duplicate_front),
        *_remove_duplicate_id(front, duplicate.id),
    ]
    after = apply_edits(text, edits)
    _refuse_unreadable(path, text, after)
    return FileChange(path, text, after)


def _remove_duplicate_id(front: FrontMatter, duplicate_id: str) -> Iterator[Edit]:
    """Yield the edits that remove the duplicate's id from the survivor's lists."""
    kinds = (value for _, value in front.pairs(front.child("relations")))
    for node in (front.child("not"), *kinds):
        names = front.texts(node)
        if duplicate_id in names:
            yield front.remove_item(node, names.index(duplicate_id))
        elif node is not None and node.value == duplicate_id:
            yield Edit(*front.span(node), "[]")


def _redirect_references(
    root: Path, library: Library, survivor: Entity, duplicate: Entity
) -> Iterator[FileChange]:
    """Yield the files that name the duplicate, with the survivor's id instead."""
    id_bytes = duplicate.id.encode()
    paths = [*files_below(root, "briefs", ".md"), *files_below(root, "content/entities", ".md")]
    for path in paths:
        if path in (survivor.location.path, duplicate.location.path) or id_bytes not in read_bytes(
            root, path
        ):
            continue
        text = _read_exactly(root, path)
        read_document(path, _with_unix_line_ends(text))  # raises a finding with its place for broken YAML
        front = FrontMatter(text)
        nodes = _references(front, with_vias=duplicate.id not in library.outlets)
        after = apply_edits(text, _edits(front, nodes, duplicate.id, survivor.id))
        if after != text:
            _refuse_unreadable(path, text, after)
            yield FileChange(path, text, after)


def _references(front: FrontMatter, *, with_vias: bool) -> Iterator[Any]:
    """Yield the YAML nodes of briefs and records that hold ids of records."""
    yield from (front.child("mentions", "pin"), front.child("mentions", "declared"), front.child("not"))
    yield from (value for _, value in front.pairs(front.child("relations")))
    for quote in front.items(front.child("quotes")):
        keys = {"speaker", "shared_by", *(["via"] if with_vias else [])}
        yield from (value for key, value in front.pairs(quote) if key in keys)


def _edits(front: FrontMatter, nodes: Iterable[Any], old: str, new: str) -> Iterator[Edit]:
    for node in nodes:
        names = front.texts(node)
        if old in names and new in names:
            yield front.remove_item(node, names.index(old))
        elif node is not None:
            yield from front.rename(node, old, new)


def _refuse_unreadable(path: str, before: str, after: str) -> None:
    """Raise MujazError (F102) where a changed file has more findings than the old one."""
    reader = read_brief if path.startswith("briefs/") else read_entity
    if len(reader(path, _with_unix_line_ends(after))[1]) > len(reader(path, _with_unix_line_ends(before))[1]):
        message = "The front matter is written in a way that this command cannot change safely."
        raise MujazError(Finding("F102", message, "Change the id in this file by hand.", Location(path)))


def _links_to(root: Path, duplicate_id: str) -> Iterator[str]:
    """Yield a note for each line of running text that links to the duplicate's page."""
    for folder in ("briefs", "content/pages", "content/entities"):
        for path in files_below(root, folder, ".md"):
            for number, line in enumerate(read_text(root, path).splitlines(), 1):
                if f"entities/{duplicate_id}" in line:
                    note = f"A link leads to the page of '{duplicate_id}', which will be gone."
                    yield f"{path}:{number}: {note}"


def _read_exactly(root: Path, path: str) -> str:
    """Return a file's text with its own line ends, so that writing it back changes none of them."""
    read_text(root, path)  # raises a finding where the file is not UTF-8
    return read_bytes(root, path).decode("utf-8")


def _with_unix_line_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
