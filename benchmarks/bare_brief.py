"""A brief without metadata, for parallel texts from other sources."""

from mujaz.model.brief import Brief, Credits, MentionRules, Status
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.provenance import Provenance, Rights

BARE_BRIEF = Brief(
    id="bare",
    title=Localized(),
    provenance=Provenance("", "", None, Rights.FULL),
    language="ar",
    translation="en",
    status=Status.TRANSLATED,
    credits=Credits(),
    summary=Localized(),
    tags=(),
    rules=MentionRules(),
    quotes=(),
    corrections=(),
    allow=(),
    segments=(),
    notes=Localized(),
    updated=None,
    key_positions=NO_POSITIONS,
    location=Location("benchmark"),
)
