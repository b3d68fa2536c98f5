"""Random edits of records, hand-written pages, the theme and the settings."""

from random import Random

from tests.small_archive.edits import BREAKING, BRIEF_EDITS, Edit
from tests.small_archive.model import Little, LittleEntity

NAMES = (("جسر القصب", "Reed Bridge"), ("بستان الريح", "Wind Orchard"), ("خان القوافل", "Caravan House"))


def _any_entity(it: Little, random: Random) -> LittleEntity:
    return it.entities[random.choice(sorted(it.entities))]


def entity_new(it: Little, random: Random) -> None:
    ar, en = random.choice(NAMES)
    number = random.randrange(1000)
    it.entities[f"made-{number}"] = LittleEntity(f"made-{number}", f"{ar} {number}", f"{en} {number}")


def entity_name(it: Little, random: Random) -> None:
    entity = _any_entity(it, random)
    entity.en = f"{random.choice(NAMES)[1]} {random.randrange(1000)}"


def entity_alias(it: Little, random: Random) -> None:
    aliases = _any_entity(it, random).aliases
    aliases[:] = [] if aliases else [f"لقب {random.randrange(1000)}"]


def entity_description(it: Little, random: Random) -> None:
    _any_entity(it, random).description = f"It is {random.randrange(1000)} years old."


def entity_profile(it: Little, random: Random) -> None:
    _any_entity(it, random).profile = f"It has {random.randrange(1000)} doors."


def entity_facts(it: Little, random: Random) -> None:
    entity = _any_entity(it, random)
    entity.wikidata = f"Q{random.randrange(1, 1000)}"
    entity.type = random.choice(("place", "organisation", "event"))
    entity.related = random.choice([other for other in sorted(it.entities) if other != entity.id])


def entity_deleted(it: Little, random: Random) -> None:
    it.lost.append(it.entities.pop(_any_entity(it, random).id))


def entity_renamed(it: Little, random: Random) -> None:
    old = _any_entity(it, random)
    it.lost.append(it.entities.pop(old.id))
    it.entities[f"{old.id}-too"] = LittleEntity(f"{old.id}-too", old.ar, old.en)


def outlet_name(it: Little, random: Random) -> None:
    it.outlets[random.choice(sorted(it.outlets))] = f"The {random.randrange(1000)}th Page"


def outlet_new(it: Little, random: Random) -> None:
    it.outlets[f"page-{random.randrange(1000)}"] = f"Page {random.randrange(1000)}"


def tag_name(it: Little, random: Random) -> None:
    it.tags[random.choice(sorted(it.tags))] = f"Subject {random.randrange(1000)}"


def tag_new(it: Little, random: Random) -> None:
    it.tags[f"tag-{random.randrange(1000)}"] = f"Matter {random.randrange(1000)}"


def tag_deleted(it: Little, random: Random) -> None:
    unused = sorted(it.tags.keys() - {tag for brief in it.briefs.values() for tag in brief.tags})
    if unused:
        del it.tags[random.choice(unused)]


def term(it: Little, random: Random) -> None:
    it.terms[f"مصطلح {random.randrange(5)}"] = f"agreed word {random.randrange(1000)}"


def hand_page(it: Little, random: Random) -> None:
    name = random.choice(("en/about", "ar/about", "en/index", "ar/corrections", "en/history"))
    if name in it.pages and random.random() < 0.3:
        del it.pages[name]
    else:
        it.pages[name] = f"Words {random.randrange(1000)}."


def capture(it: Little, random: Random) -> None:
    it.captures[random.choice(("first.txt", "second.txt", "third.txt"))] = f"نص {random.randrange(1000)}"


def template(it: Little, random: Random) -> None:
    name = random.choice(("brief", "entity", "home", "tag", "parts/card", "parts/pager"))
    it.theme[f"bodies/{name}.html"] = f"\n<!-- {random.randrange(1000)} -->\n"


def style(it: Little, random: Random) -> None:
    it.theme["assets/css/base.css"] = f"\n/* {random.randrange(1000)} */\n"


def settings(it: Little, random: Random) -> None:
    it.settings["page_size"] = random.choice("345")
    it.settings["rows_per_page"] = random.choice("23")
    it.numbering = random.choice(("latn", "arab"))
    it.site_url = random.choice(("", "https://press.example/briefs/"))


def drafts(it: Little, random: Random) -> None:
    it.drafts = not it.drafts


def mend(it: Little) -> None:
    """Put right what is broken, and bring back the records that were deleted."""
    it.broken.clear()
    it.entities.update({entity.id: entity for entity in it.lost})
    it.lost.clear()


RECORD_EDITS: tuple[Edit, ...] = (
    entity_new,
    entity_name,
    entity_alias,
    entity_description,
    entity_profile,
    entity_facts,
    entity_deleted,
    entity_renamed,
    outlet_name,
    outlet_new,
    tag_name,
    tag_new,
    tag_deleted,
    term,
    hand_page,
    capture,
)
WHOLE_EDITS: tuple[Edit, ...] = (template, style, settings, drafts)
"""After these, nothing that an earlier build kept may be used."""


def edits(random: Random, count: int) -> list[Edit]:
    """Return a run of edits: mostly of content, some that break something, few that change everything."""
    kinds = random.choices((BRIEF_EDITS, RECORD_EDITS, BREAKING, WHOLE_EDITS), (55, 33, 8, 4), k=count)
    chosen = [random.choice(kind) for kind in kinds]
    every = [*BRIEF_EDITS, *RECORD_EDITS, *BREAKING, *WHOLE_EDITS]
    chosen[: len(every)] = random.sample(every, min(len(every), count))
    return chosen
