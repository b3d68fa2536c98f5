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
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.nodes import YamlScalar
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_entity(path: str, text: str) -> tuple[Entity | None, tuple[Finding, ...]]:
    """Return the entity, or None where its front matter cannot be read at all, and what is wrong with it."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    entity = parse_entity(
        TypedMapping(document.front_matter, findings),
        path,
        document.body,
        read_key_positions(document.front_matter),
    )
    entity = entity._replace(digest=blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())
    if not SLUG.match(entity.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: al-hasakah.md."
        findings.append(Finding("P101", f"'{entity.id}' cannot be an address.", fix, entity.location))
    return entity, tuple(findings)


def parse_entity(form: TypedMapping, path: str, body: str, fields: KeyPositions) -> Entity:
    """Return the entity that a front matter and a profile make."""
    entity = Entity(
        id=PurePosixPath(path).stem,
        type=form.required_choice("type", EntityType, EntityType.OTHER),
        names=form.localized("names", required="{ar: …, en: …}"),
        aliases=tuple(_aliases(form)),
        romanizations=tuple((scheme, spelling) for scheme, spelling, _ in form.pairs("romanizations")),
        wikidata=form.text("wikidata"),
        coordinates=_coordinates(form),
        country=form.text("country").upper(),
        active=_active(form),
        relations=tuple(_relations(form)),
        confused_with=form.texts("not"),
        description=form.localized("description"),
        profile=_profile(body),
        sample=form.flag("sample"),
        location=Location(path),
        key_positions=fields,
        roles=tuple(_roles(form)),
    )
    form.finish()
    return entity


def _profile(body: str) -> Localized:
    if not body.strip():
        return Localized()
    from mujaz.read.body.markdown_body import split_languages

    return split_languages(body)


def _aliases(form: TypedMapping) -> Iterator[Alias]:
    part = form.mapping("aliases")
    if part is None:
        return
    for language in part.all_keys():
        for written, one, at in part.texts_or_mappings(language):
            name, ambiguous = (written, False) if one is None else _alias(one)
            if name:
                yield Alias(name, language, ambiguous, at)


def _alias(form: TypedMapping) -> tuple[str, bool]:
    found = form.text("name", required="…"), form.flag("ambiguous")
    form.finish()
    return found


def _coordinates(form: TypedMapping) -> tuple[float, float] | None:
    what, fix = "latitude and longitude in degrees", "Write 'coordinates: [36.50, 40.75]'."
    numbers = form.numbers("coordinates", 2, what, fix)
    return (numbers[0], numbers[1]) if numbers else None


def _active(form: TypedMapping) -> tuple[str, str]:
    part = form.mapping("active")
    if part is None:
        return "", ""
    found = part.text("from"), part.text("to")
    part.finish()
    return found


def _roles(form: TypedMapping) -> Iterator[Role]:
    for part in form.mappings("roles"):
        names = part.languages(frozenset({"from", "to"}))
        yield Role(names, part.text("from"), part.text("to"), part.location)
        part.finish()


def _relations(form: TypedMapping) -> Iterator[Relation]:
    part = form.mapping("relations")
    if part is None:
        return
    for kind in part.keys_among(RELATION_KINDS, "a relation that is known here"):
        for item in part.items(kind):
            if isinstance(item, YamlScalar) and item.value:
                yield Relation(kind, item.value, item.location)
            else:
                part.report_type(item, kind, "entity ids", f"Write '{kind}: [syria]'.")
