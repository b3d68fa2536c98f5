"""Random edits of briefs. An edit changes a little archive in place; what it breaks is broken on purpose."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from tests.small_archive.files import brief_text
from tests.small_archive.model import SPEAKERS, Little, LittleBrief, LittleQuote

COPIES = "2031"
"""A folder in which no other brief stands."""
Edit = Callable[[Little, Random], None]


def any_brief(it: Little, random: Random) -> LittleBrief:
    return it.briefs[random.choice(sorted(it.briefs))]


def brief_body(it: Little, random: Random) -> None:
    names = sorted(it.entities)
    any_brief(it, random).names[:] = random.sample(names, min(len(names), random.randrange(1, 5)))


def brief_title(it: Little, random: Random) -> None:
    any_brief(it, random).title = f"News {random.randrange(1000)}"


def brief_summary(it: Little, random: Random) -> None:
    any_brief(it, random).summary = str(random.randrange(1000))


def brief_tags(it: Little, random: Random) -> None:
    any_brief(it, random).tags[:] = random.sample(sorted(it.tags), random.randrange(len(it.tags)))


def brief_outlet(it: Little, random: Random) -> None:
    any_brief(it, random).outlet = random.choice(sorted(it.outlets))


def brief_status(it: Little, random: Random) -> None:
    any_brief(it, random).status = random.choice(("draft", "translated", "reviewed"))


def brief_rights(it: Little, random: Random) -> None:
    any_brief(it, random).rights = random.choice(("full", "link"))


def brief_day(it: Little, random: Random) -> None:
    brief = any_brief(it, random)
    _to_day(brief, brief.day + timedelta(days=random.randrange(-90, 90)))
    brief.folder = str(brief.day.year)


def _to_day(brief: LittleBrief, day: date) -> None:
    brief.corrections[:] = [day + (corrected - brief.day) for corrected in brief.corrections]
    brief.day = day


def brief_quotes(it: Little, random: Random) -> None:
    number = random.randrange(1000)
    quote = LittleQuote(random.choice(SPEAKERS), f"قول {number}", f"saying {number}")
    any_brief(it, random).quotes[:] = random.choice(([], [quote], [quote, LittleQuote("", "كلام", "words")]))


def brief_speaker(it: Little, random: Random) -> None:
    for quote in any_brief(it, random).quotes:
        quote.speaker = random.choice(SPEAKERS)


def brief_corrections(it: Little, random: Random) -> None:
    brief = any_brief(it, random)
    brief.corrections.append(brief.day + timedelta(days=random.randrange(9)))
    del brief.corrections[: random.randrange(3)]


def brief_new(it: Little, random: Random) -> None:
    model = any_brief(it, random)
    day = model.day + timedelta(days=random.randrange(60))
    made = LittleBrief(f"{day}-more-{random.randrange(1000)}", str(day.year), day, "More", list(model.names))
    it.briefs[made.id] = made


def brief_deleted(it: Little, random: Random) -> None:
    if len(it.briefs) > 10:
        del it.briefs[any_brief(it, random).id]


def brief_renamed(it: Little, random: Random) -> None:
    brief = it.briefs.pop(any_brief(it, random).id)
    brief.id = f"{brief.day}-again-{random.randrange(1000)}"
    it.briefs[brief.id] = brief


def brief_moved(it: Little, random: Random) -> None:
    """Move a file to the folder of another year, most times with its day."""
    brief = any_brief(it, random)
    brief.folder = random.choice(("2023", "2024", "2025"))
    if random.random() < 0.8:
        _to_day(brief, brief.day.replace(year=int(brief.folder), day=1))


def brief_broken(it: Little, random: Random) -> None:
    """Leave half a file: no title, a tag that nobody knows, a speaker without a record, broken YAML."""
    path = any_brief(it, random).path
    it.broken[path] = random.choice(
        (
            "---\nlanguage: ar\n---\n\nنص\n",
            "---\ntitle: [\n---\n",
            "---\ntitle: {ar: خبر, en: News}\ntags: [unheard-of]\nquotes: [{speaker: nobody}]\n---\n",
        )
    )


def brief_twice(it: Little, random: Random) -> None:
    """Put a brief's file into another folder too: one id, two files."""
    brief = any_brief(it, random)
    it.broken[f"briefs/{COPIES}/{brief.id}.md"] = brief_text(it, replace(brief, title="A copy"))


BRIEF_EDITS: tuple[Edit, ...] = (
    brief_body,
    brief_title,
    brief_summary,
    brief_tags,
    brief_outlet,
    brief_status,
    brief_rights,
    brief_day,
    brief_quotes,
    brief_speaker,
    brief_corrections,
    brief_new,
    brief_deleted,
    brief_renamed,
    brief_moved,
)
BREAKING: tuple[Edit, ...] = (brief_broken, brief_twice)
