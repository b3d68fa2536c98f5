"""Creates the record of a name that the briefs use, or that a person gives in all languages."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mujaz.entities.known_names import name_key
from mujaz.entities.record_text import record_text
from mujaz.entities.suggestion import Suggestion
from mujaz.entities.write_changes import FileChange
from mujaz.ingest.draft.brief_id import ascii_slug
from mujaz.language.affixes.rules import script_of
from mujaz.language.detect_language import DEFAULT_LANGUAGES
from mujaz.link.name_forms import LATIN, names_of
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.slug import SLUG
from mujaz.read.suggestion import did_you_mean

CODE = "E101"
FOLDER = "content/entities"


@dataclass(frozen=True, slots=True)
class RecordRequest:
    """A person's wish for a record, from the command line."""

    name: str
    names: tuple[tuple[str, str], ...] = ()
    """Language and name; they go before the spellings that the briefs have."""
    type: str = ""
    id: str = ""


def new_record(library: Library, suggestions: Sequence[Suggestion], request: RecordRequest) -> FileChange:
    """Return the file to write. Raises MujazError where the name has a record or occurs nowhere."""
    _refuse_existing_name(library, request)
    suggestion = _with_requested_names(_suggestion_for(suggestions, request), request)
    entity_id = request.id or _id_of(suggestion)
    if not SLUG.match(entity_id):
        fix = "Choose one of lower-case Latin letters, digits and hyphens: --id al-hasakah."
        raise _record_error(f"'{entity_id}' cannot be an address.", fix)
    if entity_id in library.entities:
        raise _record_error(f"There is a record '{entity_id}' already.", "Choose another id: --id …")
    path = f"{FOLDER}/{entity_id}.md"
    return FileChange(path, None, record_text(suggestion, request.type or suggestion.type))


def _refuse_existing_name(library: Library, request: RecordRequest) -> None:
    owner = _record_named(library.entities.values(), {request.name, *(text for _, text in request.names)})
    if owner is not None:
        message = f"'{request.name}' is a name of the record '{owner.id}'."
        fix = "If it is another thing, write its record by hand and mark the name ambiguous in both."
        raise MujazError(Finding(CODE, message, fix, owner.location))


def _record_named(entities: Iterable[Entity], names: set[str]) -> Entity | None:
    """Return the record that has one of the names as an unambiguous one."""
    keys = {name_key(name, language_by_script(name)) for name in names}
    for entity in entities:
        for name in names_of(entity):
            if not name.ambiguous and name_key(name.text, name.language) in keys:
                return entity
    return None


def _suggestion_for(suggestions: Sequence[Suggestion], request: RecordRequest) -> Suggestion:
    key = name_key(request.name, language_by_script(request.name))
    for suggestion in suggestions:
        if any(name_key(name, language) == key for language, name in suggestion.names):
            return suggestion
    for suggestion in suggestions:
        if any(name_key(name, language) == key for language, name, _ in suggestion.aliases):
            return suggestion
    if request.names:
        return Suggestion(((language_by_script(request.name), request.name),), (), "", 0, (), ())
    spellings = [name for suggestion in suggestions for _, name in suggestion.names]
    fix = f"Give its names: --name ar=… --name en=….{did_you_mean(request.name, spellings)}"
    raise _record_error(f"The briefs do not say '{request.name}' where it would be taken for a name.", fix)


def _with_requested_names(suggestion: Suggestion, request: RecordRequest) -> Suggestion:
    """Replace names by the requested ones. The old name becomes an alias in the language of the request."""
    names = {**dict(suggestion.names), **dict(request.names)}
    # In the other languages the archive's spelling was only a guess, and a guess must not become an alias.
    name_language = language_by_script(request.name)
    changed = tuple(
        (name_language, name, False)
        for tag, name in suggestion.names
        if tag == name_language and names[tag] != name
    )
    aliases = tuple(
        alias for alias in (*changed, *suggestion.aliases) if (alias[0], alias[1]) not in names.items()
    )
    return replace(suggestion, names=tuple(names.items()), aliases=aliases)


def language_by_script(name: str) -> str:
    """Return the assumed language of a name without a tag, by its script."""
    return DEFAULT_LANGUAGES[script_of(name)]


def _id_of(suggestion: Suggestion) -> str:
    names = dict(suggestion.names)
    name = names.get(LATIN) or next(iter(names.values()))
    return re.sub(r"\Athe-", "", ascii_slug(name))


def _record_error(message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, Location(FOLDER)))
