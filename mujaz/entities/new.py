"""A new record for a name that the archive uses, or that a person gives in full."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mujaz.entities.known_names import key_of
from mujaz.entities.record import record_text
from mujaz.entities.suggestion import Suggestion
from mujaz.entities.write_all import Change
from mujaz.ingest.draft.slug import ascii_slug
from mujaz.language.affixes.rules import Script, script_of
from mujaz.link.name_forms import LATIN, names_of
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.slug import SLUG
from mujaz.read.typed_mapping import nearest

CODE = "E101"
FOLDER = "content/entities"
LANGUAGE_OF = {Script.LATIN: LATIN, Script.ARABIC: "ar", Script.HEBREW: "he"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for."""

    name: str
    names: tuple[tuple[str, str], ...] = ()
    """Language and name, where the archive does not say or says it wrongly."""
    type: str = ""
    id: str = ""


def new_record(library: Library, suggestions: Sequence[Suggestion], wish: Wish) -> Change:
    """Return the file to write. Raises MujazError where the name is taken or not known."""
    _refuse_known(library, wish)
    suggestion = _completed(_suggestion_for(suggestions, wish), wish)
    entity = wish.id or _id_of(suggestion)
    if not SLUG.match(entity):
        fix = "Choose one of lower-case Latin letters, digits and hyphens: --id al-hasakah."
        raise _refused(f"'{entity}' cannot be an address.", fix)
    if entity in library.entities:
        raise _refused(f"There is a record '{entity}' already.", "Choose another id: --id …")
    path = f"{FOLDER}/{entity}.md"
    return Change(path, None, record_text(suggestion, wish.type or suggestion.type))


def _refuse_known(library: Library, wish: Wish) -> None:
    owner = _owner(library.entities.values(), {wish.name, *(text for _, text in wish.names)})
    if owner is not None:
        message = f"'{wish.name}' is a name of the record '{owner.id}'."
        fix = "If it is another thing, write its record by hand and mark the name ambiguous in both."
        raise MujazError(Finding(CODE, message, fix, owner.location))


def _owner(entities: Iterable[Entity], names: set[str]) -> Entity | None:
    """Return the record that has one of the names without doubt."""
    keys = {key_of(name, language_of(name)) for name in names}
    for entity in entities:
        for name in names_of(entity):
            if not name.ambiguous and key_of(name.written, name.language) in keys:
                return entity
    return None


def _suggestion_for(suggestions: Sequence[Suggestion], wish: Wish) -> Suggestion:
    key = key_of(wish.name, language_of(wish.name))
    for suggestion in suggestions:
        if any(key_of(name, language) == key for language, name in suggestion.names):
            return suggestion
    for suggestion in suggestions:
        if any(key_of(name, language) == key for language, name, _ in suggestion.aliases):
            return suggestion
    if wish.names:
        return Suggestion(((language_of(wish.name), wish.name),), (), "", 0, (), ())
    written = [name for suggestion in suggestions for _, name in suggestion.names]
    fix = f"Give its names: --name ar=… --name en=….{nearest(wish.name, written)}"
    raise _refused(f"The briefs do not say '{wish.name}' where it would be taken for a name.", fix)


def _completed(suggestion: Suggestion, wish: Wish) -> Suggestion:
    """Let a person's names stand before those that were found, which become aliases where they differ."""
    names = {**dict(suggestion.names), **dict(wish.names)}
    said_in = language_of(wish.name)  # in the other languages the archive's spelling was only a guess
    changed = tuple(
        (said_in, name, False) for tag, name in suggestion.names if tag == said_in and names[tag] != name
    )
    aliases = tuple(it for it in (*changed, *suggestion.aliases) if (it[0], it[1]) not in names.items())
    return replace(suggestion, names=tuple(names.items()), aliases=aliases)


def language_of(name: str) -> str:
    """Return the language that a name without a tag is taken to be in, by its script."""
    return LANGUAGE_OF[script_of(name)]


def _id_of(suggestion: Suggestion) -> str:
    names = dict(suggestion.names)
    name = names.get(LATIN) or next(iter(names.values()))
    return re.sub(r"\Athe-", "", ascii_slug(name))


def _refused(message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, Location(FOLDER)))
