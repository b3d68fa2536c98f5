"""Reads the text of one authority record into an entity."""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import PurePosixPath

from mujaz.model.entity import RELATION_KINDS, Alias, Entity, EntityType, Relation, Role
from mujaz.model.finding import Finding, MujazError
from mujaz.model.key_positions import KeyPositions
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.slug import SLUG, slug_fix
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.nodes import YamlScalar
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_entity(path: str, text: str) -> tuple[Entity | None, tuple[Finding, ...]]:
    """Return the entity, or None where its front matter cannot be parsed, and the findings."""
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
        findings.append(
            Finding("P101", f"'{entity.id}' cannot be an address.", slug_fix(entity.id, fix), entity.location)
        )
    return entity, tuple(findings)


def parse_entity(front_matter: TypedMapping, path: str, body: str, positions: KeyPositions) -> Entity:
    """Return the entity of a front matter and a profile, which is the Markdown `body`."""
    entity = Entity(
        id=PurePosixPath(path).stem,
        type=front_matter.required_choice("type", EntityType, EntityType.OTHER),
        names=front_matter.localized("names", required="{ar: …, en: …}"),
        aliases=tuple(_aliases(front_matter)),
        romanizations=tuple(
            (scheme, spelling) for scheme, spelling, _ in front_matter.pairs("romanizations")
        ),
        wikidata=front_matter.text("wikidata"),
        coordinates=_coordinates(front_matter),
        country=front_matter.text("country").upper(),
        active=_active(front_matter),
        relations=tuple(_relations(front_matter)),
        confused_with=front_matter.texts("not"),
        description=front_matter.localized("description"),
        profile=_profile(body),
        sample=front_matter.flag("sample"),
        location=Location(path),
        key_positions=positions,
        roles=tuple(_roles(front_matter)),
    )
    front_matter.finish()
    return entity


def _profile(body: str) -> Localized:
    if not body.strip():
        return Localized()
    from mujaz.read.body.markdown_body import split_languages

    return split_languages(body)


def _aliases(front_matter: TypedMapping) -> Iterator[Alias]:
    names = front_matter.mapping("aliases")
    if names is None:
        return
    for language in names.language_keys():
        for text, mapping, location in names.texts_or_mappings(language):
            name, ambiguous = (text, False) if mapping is None else _alias(mapping)
            if name:
                yield Alias(name, language, ambiguous, location)


def _alias(mapping: TypedMapping) -> tuple[str, bool]:
    alias = mapping.text("name", required="…"), mapping.flag("ambiguous")
    mapping.finish()
    return alias


def _coordinates(front_matter: TypedMapping) -> tuple[float, float] | None:
    expected, fix = "latitude and longitude in degrees", "Write 'coordinates: [36.50, 40.75]'."
    numbers = front_matter.numbers("coordinates", 2, expected, fix)
    return (numbers[0], numbers[1]) if numbers else None


def _active(front_matter: TypedMapping) -> tuple[str, str]:
    mapping = front_matter.mapping("active")
    if mapping is None:
        return "", ""
    years = mapping.text("from"), mapping.text("to")
    mapping.finish()
    return years


def _roles(front_matter: TypedMapping) -> Iterator[Role]:
    for mapping in front_matter.mappings("roles"):
        names = mapping.languages(frozenset({"from", "to"}))
        yield Role(names, mapping.text("from"), mapping.text("to"), mapping.location)
        mapping.finish()


def _relations(front_matter: TypedMapping) -> Iterator[Relation]:
    mapping = front_matter.mapping("relations")
    if mapping is None:
        return
    for kind in mapping.keys_among(RELATION_KINDS, "a relation that is known here"):
        for item in mapping.items(kind):
            if isinstance(item, YamlScalar) and item.value:
                yield Relation(kind, item.value, item.location)
            else:
                mapping.report_type(item, kind, "entity ids", f"Write '{kind}: [syria]'.")
