"""A library of a few briefs, made without the reader: one for each sort of rights, one draft, one Persian.

What must never be shown holds the word `SECRET`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from mujaz.export.registry import brief_files, export_fragments, file_sets
from mujaz.model.brief import (
    Block,
    Brief,
    Correction,
    Credits,
    MentionRules,
    Passage,
    Piece,
    Quote,
    Segment,
    Status,
)
from mujaz.model.entity import Alias, Entity, EntityType, Relation
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.library import HandPage, Library
from mujaz.model.location import Location
from mujaz.model.mention import Mention
from mujaz.model.page import Page
from mujaz.model.provenance import Photo, Provenance, Rights
from mujaz.model.records import Outlet, Tag
from mujaz.model.settings import DeskPage, Settings
from mujaz.render.brief_fragments import brief_fragments
from mujaz.render.environment import Renderer, renderer
from mujaz.search.index_files import fragments as search_fragments
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import find_near_duplicates
from mujaz.site.pages import all_series, brief_pages
from mujaz.site.published_brief import PublishedBrief, index_entry, published_brief
from tests.memory_fragments import MemoryFragments
from tests.whole_index import index_archive as search_files

AT = Location("toy.md")
SETTINGS = Settings(
    site_url="https://mujaz.example/",
    repository="https://git.example/mujaz",
    page_size=2,
    rows_per_page=2,
    desk=DeskPage.PUBLIC,
)

NAMES = {"مجلس القمر": "moon-council", "Moon Council": "moon-council", "سلمى": "salma", "Salma": "salma"}


def both(en: str, ar: str) -> Localized:
    return Localized((("en", en), ("ar", ar)))


def passage(text: str) -> Passage:
    mentions = [
        Mention(entity, start, start + len(name))
        for name, entity in NAMES.items()
        if (start := text.find(name)) >= 0
    ]
    pieces = (Piece(True, "<p>"), Piece(False, text), Piece(True, "</p>"))
    return Passage(pieces, AT, tuple(sorted(mentions, key=lambda mention: mention.start)))


def segment(number: int, source: str, target: str, *, excerpt: bool = False) -> Segment:
    return Segment(number, f"s-{number:08}", Block.PARAGRAPH, passage(source), passage(target), excerpt)


def quote(speaker: str, number: int | None, ar: str = "", en: str = "", reported: str = "") -> Quote:
    words = tuple((tag, text) for tag, text in (("ar", ar), ("en", en)) if text)
    told = both(reported, reported) if reported else Localized()
    anonymous = Localized() if speaker else both("a source", "مصدر")
    role = both("head of the council", "رئيسة المجلس")
    return Quote(speaker, anonymous, role, "wire", Localized(words), told, AT, (), number)


def entity(id: str, type: EntityType, en: str, ar: str) -> Entity:
    return Entity(
        id=id,
        type=type,
        names=both(en, ar),
        aliases=(Alias(f"{en} alias", "en", False, AT),),
        romanizations=(("ALA-LC", f"{en} ala"),),
        wikidata="",
        coordinates=None,
        country="IQ",
        active=("1950", ""),
        relations=(Relation("located-in", "river-town", AT),),
        confused_with=(),
        description=both(f"{en} is a sample.", f"{ar} مثال."),
        profile=Localized((("und", "<p>A profile.</p>"),)),
        sample=True,
        location=Location(f"content/entities/{id}.md"),
    )


def brief(id: str, rights: Rights, segments: tuple[Segment, ...], quotes: tuple[Quote, ...] = ()) -> Brief:
    day = date.fromisoformat(id[:10])
    return Brief(
        id=id,
        title=both(f"Title {id}", f"عنوان {id}"),
        provenance=Provenance(
            "wire", f"https://news.example/{id}", day, rights, archive=f"https://old.example/{id}"
        ),
        language="ar",
        translation="en",
        status=Status.REVIEWED,
        credits=Credits(("r.k",), ("s.m",)),
        summary=both(f"Summary {id}.", f"ملخص {id}."),
        tags=("trade",),
        rules=MentionRules(),
        quotes=quotes,
        corrections=(),
        allow=(),
        segments=segments,
        notes=both("<p>Note.</p>", "<p>ملاحظة.</p>"),
        updated=None,
        key_positions=NO_POSITIONS,
        location=Location(f"briefs/{id[:4]}/{id}.md"),
        entities=tuple(dict.fromkeys(m.entity for s in segments for m in s.source.mentions)),
    )


FULL = brief(
    "2025-03-04-market",
    Rights.FULL,
    (
        segment(
            1, "افتتح مجلس القمر السوق في 60 – 90 يوماً.", "The Moon Council opened it <in> 60 – 90 days."
        ),
        segment(
            2, "قالت سلمى: «عدنا» عبر news@example.org.", "Salma said: “We are back” by news@example.org."
        ),
    ),
    (quote("salma", 2, "«عدنا»", "“We are back”"), quote("", None, reported="The roof is new.")),
)._replace(
    corrections=(Correction(date(2025, 3, 7), both("A number.", "رقم."), AT),),
    updated=date(2025, 3, 7),
)
FULL = FULL._replace(
    provenance=FULL.provenance._replace(
        published=datetime.fromisoformat("2025-03-04T09:30+03:00"), byline="سلمى – النموذج"
    ),
)
EXCERPT = brief(
    "2025-02-03-bridge",
    Rights.EXCERPT,
    (
        segment(1, "جملة معلنة عن مجلس القمر.", "A public sentence on the Moon Council.", excerpt=True),
        segment(2, "SECRET عن سلمى", "SECRET of Salma"),
    ),
    (quote("salma", 2, "«SECRET»", "“SECRET”"), quote("salma", 1, "«معلنة»", "“public”")),
)
EXCERPT = EXCERPT._replace(
    provenance=EXCERPT.provenance._replace(photo=Photo("SECRET caption", "Photographer"))
)
LINK = brief(
    "2024-12-05-harbour",
    Rights.LINK,
    (segment(1, "SECRET", "SECRET", excerpt=True),),
    (quote("salma", 1, "«SECRET»", "“SECRET”"), quote("moon-council", None, reported="It rained.")),
)
LINK = LINK._replace(rules=MentionRules(pin=(("SECRET", "salma"),)))
DRAFT = brief("2025-03-05-draft", Rights.FULL, (segment(1, "SECRET", "SECRET"),))._replace(
    status=Status.DRAFT
)
PERSIAN = brief("2025-01-06-carpet", Rights.FULL, (segment(1, "متن فارسی", "نص عربي عن سلمى"),))._replace(
    language="fa",
    translation="ar",
    title=Localized((("fa", "عنوان فارسی"), ("ar", "عنوان عربي"))),
    summary=Localized((("ar", "ملخص."),)),
    entities=("salma",),
)

MOON = entity("moon-council", EntityType.ORGANISATION, "Moon Council", "مجلس القمر")
LIBRARY = Library(
    briefs=(DRAFT, FULL, EXCERPT, PERSIAN, LINK),
    entities={
        "moon-council": MOON._replace(confused_with=("salma",)),
        "river-town": entity("river-town", EntityType.PLACE, "River Town", "الضيعة"),
        "salma": entity("salma", EntityType.PERSON, "Salma", "سلمى"),
    },
    outlets={
        "wire": Outlet(
            id="wire",
            names=both("Sample Wire", "وكالة النموذج"),
            url="https://news.example/",
            domains=("news.example",),
            owner=both("Somebody", "أحدهم"),
            country="IQ",
            language="ar",
            reliability=both("Invented.", "مختلقة."),
            rights=None,
            sample=True,
            location=AT,
        )
    },
    tags={"trade": Tag("trade", both("Trade", "تجارة"), AT)},
    pages=(
        HandPage("index", "en", "Mujaz", "Briefs.", "Welcome", "<p>Welcome</p>"),
        HandPage("about", "en", "About", "Who we are.", "We", "<p>We</p>"),
        HandPage("about", "ar", "من نحن", "من نحن.", "نحن", "<p>نحن</p>"),
    ),
)


RECORDS = replace(LIBRARY, briefs=())


def shown(settings: Settings = SETTINGS) -> list[PublishedBrief]:
    """Return the toy briefs that a site with these settings shows."""
    return [it for brief in LIBRARY.briefs if (it := published_brief(brief, RECORDS, settings))]


def _fragments(pages: Renderer, it: PublishedBrief) -> Iterator[tuple[str, str]]:
    yield from brief_fragments(pages, it, brief_pages(it))
    yield from export_fragments(it)
    yield from search_fragments(it)


def archive(settings: Settings = SETTINGS) -> Archive:
    """Return the toy archive with its fragments in memory."""
    pages, every = renderer(settings), shown(settings)
    held = {it.brief.id: dict(_fragments(pages, it)) for it in every}
    entries = [index_entry(it, repr(held[it.brief.id]).encode()) for it in every]
    return archive_of(entries, find_near_duplicates(entries), MemoryFragments(held), RECORDS, settings)


def files(settings: Settings = SETTINGS) -> dict[str, bytes]:
    """Return every file of the toy site that is no page."""
    toy = archive(settings)
    whole = (*(it for found in file_sets(toy) for it in found.files()), *search_files(toy))
    single = (it for found in shown(settings) for it in brief_files(found))
    return dict((*whole, *single))


def pages(settings: Settings = SETTINGS) -> dict[str, Page]:
    """Return every page of the toy site by its address."""
    whole = (it.make_page(n) for it in all_series(archive(settings)) for n in range(len(it.page_digests())))
    single = (page for it in shown(settings) for page in brief_pages(it))
    return {page.address: page for page in (*single, *whole)}
