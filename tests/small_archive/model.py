"""A little archive that tests can change in every way and write again: made-up people, places and news."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from tests.project import ROOT

FIRST = date(2024, 9, 20)
SETTINGS = {"page_size": "4", "rows_per_page": "3", "quotes_per_page": "3", "featured": "3", "desk": "public"}


@dataclass(slots=True)
class LittleQuote:
    """Words that stand in the text too."""

    speaker: str
    ar: str
    en: str


@dataclass(slots=True)
class LittleBrief:
    """One brief; `names` are the ids of entities that its paragraphs name, one in each."""

    id: str
    folder: str
    day: date
    title: str
    names: list[str]
    outlet: str = "horizon"
    tags: list[str] = field(default_factory=list)
    status: str = "translated"
    rights: str = "full"
    summary: str = "1"
    quotes: list[LittleQuote] = field(default_factory=list)
    corrections: list[date] = field(default_factory=list)
    capture: str = ""

    @property
    def path(self) -> str:
        return f"briefs/{self.folder}/{self.id}.md"


@dataclass(slots=True)
class LittleEntity:
    """One authority record."""

    id: str
    ar: str
    en: str
    type: str = "place"
    aliases: list[str] = field(default_factory=list)
    description: str = ""
    profile: str = ""
    wikidata: str = ""
    related: str = ""


@dataclass(slots=True)
class Little:
    """Everything that a site is made from, ready to be changed."""

    briefs: dict[str, LittleBrief]
    entities: dict[str, LittleEntity]
    outlets: dict[str, str]
    """Id to English name."""
    tags: dict[str, str]
    terms: dict[str, str]
    """Arabic term to its English rendering."""
    pages: dict[str, str]
    """`en/about` to its text."""
    captures: dict[str, str]
    settings: dict[str, str] = field(default_factory=lambda: dict(SETTINGS))
    site_url: str = ""
    numbering: str = "latn"
    theme: dict[str, str] = field(default_factory=dict)
    """Path below `theme_overrides/` to what is added to the file."""
    broken: dict[str, str] = field(default_factory=dict)
    """Path to a text that is wrong and stands there instead of the right one."""
    lost: list[LittleEntity] = field(default_factory=list)
    """Records that were deleted although something may need them."""
    drafts: bool = False


ENTITIES = (
    LittleEntity("wadi-al-sidr", "وادي السدر", "Wadi al-Sidr", description="A valley."),
    LittleEntity("tell-al-ghar", "تل الغار", "Tell al-Ghar", related="wadi-al-sidr"),
    LittleEntity("oasis-council", "مجلس الواحة", "Oasis Council", "organisation", ["الواحيون"]),
    LittleEntity("laith-al-karmi", "ليث الكرمي", "Laith al-Karmi", "person", profile="He mends clocks."),
    LittleEntity("hind-al-sawafi", "هند الصوافي", "Hind al-Sawafi", "person"),
    LittleEntity("pottery-festival", "مهرجان الفخار", "Pottery Festival", "event"),
    LittleEntity("book-of-tides", "كتاب المدود", "Book of Tides", "work", wikidata="Q1"),
)
SPEAKERS = ("laith-al-karmi", "hind-al-sawafi", "")


def little(briefs: int = 14) -> Little:
    """Return the archive as every test begins with it."""
    made = [_brief(number) for number in range(briefs)]
    return Little(
        briefs={it.id: it for it in made},
        entities={it.id: replace(it, aliases=list(it.aliases)) for it in ENTITIES},
        outlets={"horizon": "The Horizon", "lantern": "The Lantern", "quiet-wire": "Quiet Wire"},
        tags={"water": "Water", "crafts": "Crafts", "roads": "Roads"},
        terms={"حصة مائية": "water share", "مجرى قديم": "old channel"},
        pages={
            "en/index": "Welcome.",
            "ar/index": "أهلاً.",
            "en/about": "What this is.",
            "ar/method": "طريقتنا.",
        },
        captures={"first.txt": "نص محفوظ", "second.txt": "نص آخر"},
    )


def _brief(number: int) -> LittleBrief:
    day = FIRST + timedelta(days=number * 19)
    ids = [it.id for it in ENTITIES]
    speaker = SPEAKERS[number % 3]
    return LittleBrief(
        id=f"{day}-news-{number}",
        folder=str(day.year),
        day=day,
        title=f"News {number}",
        names=[ids[(number + step) % len(ids)] for step in (0, 1, 3)],
        outlet=("horizon", "lantern", "horizon", "quiet-wire")[number % 4],
        tags=[("water", "crafts")[number % 2]],
        status="draft" if number == 5 else "translated",
        rights="link" if number == 6 else "full",
        quotes=[LittleQuote(speaker, f"قول {number}", f"saying {number}")] if number % 2 else [],
        corrections=[day + timedelta(days=2)] if number % 5 == 1 else [],
        capture="first.txt" if number == 3 else "",
    )


def theme_file(path: str) -> str:
    """Return a file of the theme as the project has it."""
    return (ROOT / "theme_overrides" / path).read_text(encoding="utf-8")


def write_changes(root: Path, before: dict[str, str], now: dict[str, str]) -> None:
    """Write the files that differ and delete those that are no more, as an editor would."""
    for path in before.keys() - now.keys():
        (root / path).unlink()
    for path, text in now.items():
        if before.get(path) != text:
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
