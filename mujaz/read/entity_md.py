"""One authority record's text to an entity."""

from collections.abc import Iterator
from hashlib import blake2b
from pathlib import PurePosixPath

from mujaz.model.entity import RELATION_KINDS, Alias, Entity, EntityType, Relation, Role
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.brief_md import ID
from mujaz.read.field_places import field_places
from mujaz.read.form import Form, nearest
from mujaz.read.front_matter import read_document
from mujaz.read.markdown import tokens_of
from mujaz.read.segments import sections
from mujaz.read.tree import Mapping, Node, Scalar, Sequence


def read_entity(path: str, text: str) -> tuple[Entity | None, tuple[Finding, ...]]:
    """Return the entity, or None where its front matter cannot be read at all, and what is wrong with it."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    form = Form(document.front, findings)
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
        profile=sections(tokens_of(document.body)),
        sample=form.flag("sample"),
        at=Location(path),
        digest=blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(),
        fields=tuple(field_places(document.front)),
        roles=tuple(_roles(form)),
    )
    form.done()
    if not ID.match(entity.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: al-hasakah.md."
        findings.append(Finding("P101", f"'{entity.id}' cannot be an address.", fix, entity.at))
    return entity, tuple(findings)


def _aliases(form: Form) -> Iterator[Alias]:
    part = form.form("aliases")
    if part is None:
        return
    part.languages(frozenset(part.entries))
    for language, entry in part.entries.items():
        part.asked.add(language)
        items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
        for item in items:
            alias = _alias(part, language, item)
            if alias.name:
                yield alias


def _alias(part: Form, language: str, node: Node) -> Alias:
    if isinstance(node, Mapping):
        one = Form(node, part.findings, f"{part.prefix}{language}.")
        name, ambiguous = one.text("name", required="…"), one.flag("ambiguous")
        one.done()
        return Alias(name, language, ambiguous, node.at)
    return Alias(part.scalar(node, language), language, False, node.at)


def _coordinates(form: Form) -> tuple[float, float] | None:
    numbers = form.texts("coordinates")
    if not numbers:
        return None
    try:
        latitude, longitude = (float(text) for text, _ in numbers)
    except ValueError:
        fix = "Write 'coordinates: [36.50, 40.75]'."
        form.report("F106", "'coordinates' must be latitude and longitude in degrees.", fix, numbers[0][1])
        return None
    return latitude, longitude


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
        yield Role(names, part.text("from"), part.text("to"), part.at)
        part.done()


def _relations(form: Form) -> Iterator[Relation]:
    part = form.form("relations")
    if part is None:
        return
    for kind, entry in part.entries.items():
        if kind not in RELATION_KINDS:
            fix = f"Use one of {', '.join(RELATION_KINDS)}.{nearest(kind, RELATION_KINDS)}"
            part.report("F106", f"'{kind}' is not a relation that is known here.", fix, entry.at)
            continue
        items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
        for item in items:
            if isinstance(item, Scalar) and item.value:
                yield Relation(kind, item.value, item.at)
            else:
                part.wrong(item, kind, "entity ids", f"Write '{kind}: [syria]'.")
