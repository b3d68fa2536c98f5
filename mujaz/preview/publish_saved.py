"""Publishes the page of a brief that was just saved before everything else is rendered.

Only the preview does: its reader looks at that page. The lists around it follow a moment later.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from mujaz.build.footers import append_footers
from mujaz.build.plan import current_near_duplicates
from mujaz.build.session import BuildSession
from mujaz.model.index_entry import IndexEntry
from mujaz.model.library import Library
from mujaz.publish.swap import fresh_folder, publish_in_advance
from mujaz.render.assemble import PageAssembler
from mujaz.site.fragments import Fragments
from mujaz.site.near_duplicates import NearDuplicates

MAX_BRIEFS = 8
"""Most briefs that are published ahead of the rest."""


@dataclass(frozen=True, slots=True)
class SavedFooterSource:
    """Everything that the footers of briefs depend on."""

    entries: Sequence[IndexEntry]
    near_duplicates: NearDuplicates
    fragments: Fragments
    records: Library


def publish_saved_briefs(session: BuildSession) -> bool:
    """Publish the pages of the briefs that were just rendered. Returns False where that must wait."""
    if (
        session.from_nothing
        or not session.layouts
        or session.records is None
        or len(session.pending.rendered) > MAX_BRIEFS
    ):
        return False
    entries = session.entries
    indexes = [index for index, entry in enumerate(entries) if entry.path in session.pending.rendered]
    if not indexes or len({entry.id for entry in entries}) < len(entries):
        return False
    assembler = PageAssembler(session.renderer, session.layouts)
    with closing(session.fragments()) as fragments:
        near_duplicates = current_near_duplicates(entries, session.state)
        footer_source = SavedFooterSource(entries, near_duplicates, fragments, session.records.library)
        append_footers(session.new_files, assembler, footer_source, indexes)
    session.state_file.forget()
    publish_in_advance(session.output, session.new_files)
    session.new_files = fresh_folder(session.output)
    session.pending.with_footer = {entries[index].path for index in indexes}
    return True
