"""Differences between the briefs of a build session and the published site."""

from dataclasses import dataclass, field

from mujaz.cache.state import CachedBrief


@dataclass(slots=True)
class PendingChanges:
    """Everything that changed since the site was published. Publishing replaces it with an empty one."""

    rendered: set[str] = field(default_factory=set)
    """Paths of the briefs that were rendered."""
    with_footer: set[str] = field(default_factory=set)
    """Paths among `rendered` whose pages, footers included, are in the site already."""
    unpublished: set[str] = field(default_factory=set)
    """Ids of briefs of which a file was deleted or became a draft; another file may still have the id."""
    removed_paths: list[str] = field(default_factory=list)
    """Files and folders to be deleted from the site, relative to it."""
    renamed_folders: list[tuple[str, str]] = field(default_factory=list)
    """Folders to be renamed in the site, from what to what, relative to it."""

    def add_rendered(self, path: str, before: CachedBrief | None, after: CachedBrief) -> None:
        """Note a brief that was rendered; `before` is its result in the site."""
        self.rendered.add(path)
        self.with_footer.discard(path)
        if after.entry is None:
            self.add_deleted(before)

    def add_deleted(self, before: CachedBrief | None) -> None:
        """Note a brief that is not published any more."""
        if before is not None and before.entry is not None:
            self.unpublished.add(before.entry.id)

    @property
    def without_footer(self) -> set[str]:
        """Paths of the briefs whose new pages still lack their footers."""
        return self.rendered - self.with_footer
