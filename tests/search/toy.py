"""A small archive for the search, written as lines.

A brief is `id [entity entity]: original | translation`; a record is `kind id: name | name; alias, alias`.
Arabic names and texts are told by their letters.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from mujaz.model.brief import Brief, Segment
from mujaz.model.entity import Alias, Entity, EntityType
from mujaz.model.language import Localized
from mujaz.search.brief_postings import brief_postings
from mujaz.search.record_postings import RecordPostings, entity_postings
from tests.site import toy
from tests.whole_index import index_files

BRIEF = re.compile(r"(?P<id>\S+)(?: \[(?P<entities>[^]]*)\])?: (?P<source>[^|]*)(?:\| ?(?P<target>.*))?")
LABELS = {
    "outlet": {"wire": [["en", "Sample Wire"], ["ar", "وكالة النموذج"]]},
    "tag": {"trade": [["en", "Trade"]]},
}
FIRST_DAY = date(2025, 1, 1)


def language(text: str) -> str:
    return "ar" if re.search(r"[؀-ۿ]", text) else "en"


def briefs(lines: Sequence[str]) -> list[Brief]:
    """Return one brief for each line, a day after the one before."""
    return [_brief(line, FIRST_DAY + timedelta(days=number)) for number, line in enumerate(lines)]


def _brief(line: str, day: date) -> Brief:
    match = BRIEF.fullmatch(line)
    assert match, line
    segment: Segment = toy.segment(1, match["source"].strip(), (match["target"] or "").strip())
    return toy.FULL._replace(
        id=match["id"],
        title=Localized((("en", match["id"]),)),
        summary=Localized(),
        notes=Localized(),
        quotes=(),
        corrections=(),
        segments=(segment,),
        entities=tuple((match["entities"] or "").split()),
        provenance=toy.FULL.provenance._replace(published=day),
    )


def records(lines: Sequence[str]) -> list[RecordPostings]:
    """Return one record for each line, with one brief each."""
    return [entity_postings(_entity(line), 1) for line in lines]


def _entity(line: str) -> Entity:
    kind_and_id, _, names = line.partition(": ")
    kind, id = kind_and_id.split()
    canonical, _, aliases = names.partition(";")
    texts = [name.strip() for name in canonical.split("|")]
    return toy.entity(id, EntityType(kind), "", "")._replace(
        names=Localized(tuple((language(name), name) for name in texts)),
        aliases=tuple(
            Alias(alias.strip(), language(alias), False, toy.AT)
            for alias in aliases.split(",")
            if alias.strip()
        ),
        romanizations=(),
        description=Localized(),
    )


def index_of(brief_lines: Sequence[str], record_lines: Sequence[str] = ()) -> dict[str, bytes]:
    """Return the files of the index of both."""
    postings = [brief_postings(brief) for brief in briefs(brief_lines)]
    return dict(index_files(postings, records(record_lines), LABELS, toy.SETTINGS))
