"""A small archive for the tests of ingestion: two outlets, a few records."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from mujaz.ingest.context import IngestContext
from mujaz.ingest.options import IngestOptions
from mujaz.link.matcher import build_matcher
from mujaz.model.entity import Entity, EntityType
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.records import Outlet

LOCATION = Location("toy.yml")
MOMENT = datetime(2025, 3, 20, 15, 30, tzinfo=timezone(timedelta(hours=3)))
"""Time of copying the pages: a Thursday afternoon in Baghdad."""

RECORDS = """
person hajar-bin-salem: ar هاجر بن سالم; en Hajar bin Salem
person majid-al-kubaisi: ar ماجد الكبيسي; en Majid al-Kubaisi
person shirin-rostami: fa شیرین رستمی; ar شيرين رستمي; en Shirin Rostami
place ramadi: ar الرمادي; en Ramadi
place euphrates: ar الفرات; en Euphrates
place isfahan: fa اصفهان; ar أصفهان; en Isfahan
organisation water-board: ar هيئة المياه; en Water Board
"""
OUTLETS = """
river-news IQ ar rivernews.example: ar أخبار النهر; en River News; owner ar شركة ضفاف للإعلام
bridge-daily IR fa pol.example: fa روزنامه پل; en Bridge Daily; owner fa بنگاه پل
"""


def ingest_context(options: IngestOptions | None = None) -> IngestContext:
    """Return a context whose archive holds no brief yet."""
    library = Library(entities=entities(RECORDS), outlets=outlets(OUTLETS))
    return IngestContext(library, build_matcher(library.entities), options or IngestOptions(MOMENT), [])


def entities(text: str) -> Mapping[str, Entity]:
    """Read `person hajar: ar هاجر; en Hajar` from each line."""
    records = [_entity(line) for line in text.splitlines() if line.strip()]
    return {entity.id: entity for entity in records}


def _entity(line: str) -> Entity:
    head, _, names = line.partition(": ")
    kind, name = head.split()
    nothing = Localized()
    return Entity(
        id=name,
        type=EntityType(kind),
        names=_localized(names),
        aliases=(),
        romanizations=(),
        wikidata="",
        coordinates=None,
        country="",
        active=("", ""),
        relations=(),
        confused_with=(),
        description=nothing,
        profile=nothing,
        sample=True,
        location=LOCATION,
    )


def outlets(text: str) -> Mapping[str, Outlet]:
    """Read `id COUNTRY language domain: ar name; owner ar name` from each line."""
    records = [_outlet(line) for line in text.splitlines() if line.strip()]
    return {outlet.id: outlet for outlet in records}


def _outlet(line: str) -> Outlet:
    head, _, names = line.partition(": ")
    name, country, language, domain = head.split()
    parts = [part.strip() for part in names.split(";")]
    owner = "; ".join(part.removeprefix("owner ") for part in parts if part.startswith("owner "))
    return Outlet(
        id=name,
        names=_localized("; ".join(part for part in parts if not part.startswith("owner "))),
        url=f"https://{domain}/",
        domains=(domain,),
        owner=_localized(owner),
        country=country,
        language=language,
        reliability=Localized(),
        rights=None,
        sample=True,
        location=LOCATION,
    )


def _localized(text: str) -> Localized:
    pairs = [part.strip().partition(" ")[::2] for part in text.split(";") if part.strip()]
    return Localized(tuple((language, name) for language, name in pairs))
