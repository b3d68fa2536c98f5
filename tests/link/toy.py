"""Small records and briefs for the tests of linking, written as a few words of text."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from mujaz.model.brief import Block, Brief, Credits, MentionRules, Passage, Piece, Quote, Segment, Status
from mujaz.model.entity import Alias, Entity, EntityType
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.provenance import Provenance, Rights

HERE = Location("toy.md")
NOTHING = Localized()
NO_RULES = MentionRules()


def entity(line: str) -> Entity:
    """Read `id = ar الحسكة; en al-Hasakah; ar ?المدينة`; `?` marks an ambiguous alias."""
    name, _, written = line.partition(" = ")
    pairs = [part.strip().partition(" ")[::2] for part in written.split(";")]
    aliases = tuple(
        Alias(text.removeprefix("?"), language, text.startswith("?"), HERE) for language, text in pairs
    )
    return Entity(
        name.strip(),
        EntityType.OTHER,
        NOTHING,
        aliases,
        (),
        "",
        None,
        "",
        ("", ""),
        (),
        (),
        NOTHING,
        NOTHING,
        False,
        HERE,
    )


def entities(text: str) -> dict[str, Entity]:
    """Read one record from each line."""
    records = [entity(line) for line in text.splitlines() if line.strip()]
    return {record.id: record for record in records}


def rules(text: str) -> MentionRules:
    """Read lines such as `pin السوق = grain-market`, `ignore الاتحاد` and `declared iraq`."""
    words = [line.split(" ", 1) for line in text.splitlines() if line.strip()]
    pins = [rest.partition(" = ")[::2] for word, rest in words if word == "pin"]
    return MentionRules(
        tuple((form, meaning) for form, meaning in pins),
        tuple(rest for word, rest in words if word == "ignore"),
        tuple(rest for word, rest in words if word == "declared"),
    )


def passage(text: str) -> Passage:
    return Passage((Piece(False, text),), HERE)


def quote(speaker: str = "", words: Mapping[str, str] = {}) -> Quote:
    localized = Localized(tuple(words.items()))
    return Quote(speaker, NOTHING, NOTHING, "", localized, NOTHING, HERE)


def brief(
    sources: Sequence[str],
    targets: Sequence[str] = (),
    language: str = "ar",
    *,
    quotes: Iterable[Quote] = (),
    rules: MentionRules = NO_RULES,
    title: Localized = NOTHING,
    name: str = "2025-01-01-toy",
    outlet: str = "sample-wire",
    day: date | None = None,
    tags: tuple[str, ...] = (),
    entities: tuple[str, ...] = (),
) -> Brief:
    """Return a brief with one segment for each source; missing targets stay untranslated."""
    padded = [*map(passage, targets), *[None] * (len(sources) - len(targets))]
    segments = tuple(
        Segment(number, f"s{number}", Block.PARAGRAPH, passage(source), target, False)
        for number, (source, target) in enumerate(zip(sources, padded, strict=True), 1)
    )
    provenance = Provenance(outlet, "https://example.org/", day, Rights.FULL)
    return Brief(
        name,
        title,
        provenance,
        language,
        "en",
        Status.DRAFT,
        Credits(),
        NOTHING,
        tags,
        rules,
        tuple(quotes),
        (),
        (),
        segments,
        NOTHING,
        None,
        NO_POSITIONS,
        HERE,
        entities,
    )
