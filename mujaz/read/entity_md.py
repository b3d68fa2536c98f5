"""One authority record's text to an entity."""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import PurePosixPath

from mujaz.model.entity import RELATION_KINDS, Alias, Entity, EntityType, Relation, Role
from mujaz.model.finding import Finding, MujazError
from mujaz.model.key_positions import KeyPositions
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.slug import SLUG
from mujaz.read.front_matter import read_document
from mujaz.read.key_positions import field_places
from mujaz.read.typed_mapping import Form
from mujaz.read.yaml_nodes import YamlScalar


def read_entity(path: str, text: str) -> tuple[Entity | None, tuple[Finding, ...]]:
    """Return the entity, or None where its front matter cannot be read at all, and what is wrong with it."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    entity = entity_of(Form(document.front, findings), path, document.body, field_places(document.front))
    entity = entity._replace(digest=blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())
    if not SLUG.match(entity.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: al-hasakah.md."
        findings.append(Finding("P101", f"'{entity.id}' cannot be an address.", fix, entity.location))
    return entity, tuple(findings)


def entity_of(form: Form, path: str, body: str, fields: KeyPositions) -> Entity:
    """Return the entity that a front matter and a profile make."""
    entity = Entity(
        id=PurePosixPath(path).stem,
        type=form.choice("type", EntityType, EntityType.OTHER),
        names=form.localized("names", required="{ar: …, en: …}"),
        aliases=tuple(_aliases(form)),
        romanizations=tuple((scheme, spelling) for scheme, spelling, _ in form.pairs("romanizations")),
        wikidata=form.text("wikidata"),
        coordinates=_coordinates(form),
        country=form.text("country").upper(),
        active=_active(form),
        relations=tuple(_relations(form)),
        confused_with=form.words("not"),
        description=form.localized("description"),
        profile=_profile(body),
        sample=form.flag("sample"),
        location=Location(path),
        key_positions=fields,
        roles=tuple(_roles(form)),
    )
    form.done()
    return entity


def _profile(body: str) -> Localized:
    if not body.strip():
        return Localized()
    from mujaz.read.body_markdown import sections_of

    return sections_of(body)


def _aliases(form: Form) -> Iterator[Alias]:
    part = form.form("aliases")
    if part is None:
        return
    for language in part.all_keys():
        for written, one, at in part.texts_or_forms(language):
            name, ambiguous = (written, False) if one is None else _alias(one)
            if name:
                yield Alias(name, language, ambiguous, at)


def _alias(form: Form) -> tuple[str, bool]:
    found = form.text("name", required="…"), form.flag("ambiguous")
    form.done()
    return found


def _coordinates(form: Form) -> tuple[float, float] | None:
    what, fix = "latitude and longitude in degrees", "Write 'coordinates: [36.50, 40.75]'."
    numbers = form.numbers("coordinates", 2, what, fix)
    return (numbers[0], numbers[1]) if numbers else None


def _active(form: Form) -> tuple[str, str]:
    part = form.form("active")
    if part is None:
        return "", ""
    found = part.text("from"), part.text("to")
    part.done()
    return found


def _roles(form: Form) -> Iterator[Role]:
    for part in form.forms("roles"):
        names = part.languages(frozenset({"from", "to"}))
        yield Role(names, part.text("from"), part.text("to"), part.location)
        part.done()


def _relations(form: Form) -> Iterator[Relation]:
    part = form.form("relations")
    if part is None:
        return
    for kind in part.keys_among(RELATION_KINDS, "a relation that is known here"):
        for item in part.nodes(kind):
            if isinstance(item, YamlScalar) and item.value:
                yield Relation(kind, item.value, item.location)
            else:
                part.wrong(item, kind, "entity ids", f"Write '{kind}: [syria]'.")
