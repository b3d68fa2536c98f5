"""A site's settings, which `mkdocs.yml` holds under `extra: mujaz:`."""

from dataclasses import dataclass
from enum import Enum

from mujaz.model.language import Localized

DEFAULT_LANGUAGES = ("en", "ar")
DEFAULT_NAME = Localized((("en", "Mujaz"), ("ar", "موجز")))


class DeskPage(Enum):
    """Who may see the backlog page."""

    PUBLIC = "public"
    PRIVATE = "private"
    """Only previews with drafts."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one site. Every field has a default, so that a site builds without settings."""

    site_name: Localized = DEFAULT_NAME
    site_url: str = ""
    """Absolute, with a trailing slash; empty where unknown."""
    languages: tuple[str, ...] = DEFAULT_LANGUAGES
    """Interface languages; the first is the default."""
    locales: tuple[tuple[str, str], ...] = (("en", "en"), ("ar", "ar-IQ"))
    """Interface language and the CLDR locale that formats its dates and numbers."""
    numbering: tuple[tuple[str, str], ...] = (("en", "latn"), ("ar", "latn"))
    """Interface language and CLDR numbering system: `latn`, `arab` or `arabext`."""
    calendars: tuple[str, ...] = ("gregorian", "islamic")
    """Calendars that the provenance line shows, in order."""
    repository: str = ""
    """URL of the source repository, for "edit this page"; empty hides the links."""
    branch: str = "main"
    feedback_url: str = ""
    """URL for reports of mistakes, with `{title}` and `{url}` to fill in. Empty: an issue of `repository`."""
    page_size: int = 50
    """Briefs on one list page."""
    rows_per_page: int = 100
    """Briefs on one page of a list that shows each as a row."""
    names_per_page: int = 300
    """Entities on one page of the entity index."""
    quotes_per_page: int = 60
    featured: int = 12
    """Entities on the home page."""
    search: bool = True
    """False leaves the search index out."""
    desk: DeskPage = DeskPage.PRIVATE
    drafts: bool = False
    """True for a preview that shows drafts; never set from the file."""
    banner: str = ""
    """Text on top of each page of a preview, such as `Pull request 12`; never set from the file."""

    @property
    def shows_desk(self) -> bool:
        """True where this site has a backlog page; otherwise no pending work is collected."""
        return self.desk is DeskPage.PUBLIC or (self.desk is DeskPage.PRIVATE and self.drafts)

    @property
    def is_preview(self) -> bool:
        """True for a site that is not the published one: search engines must not list it."""
        return self.drafts or bool(self.banner)

    def per_page(self, total: int) -> int:
        """Return the number of briefs on a page of a list of `total`: cards for one page, rows for more."""
        return self.page_size if total <= self.page_size else self.rows_per_page

    def locale(self, language: str) -> str:
        return dict(self.locales).get(language, language)

    def numbering_of(self, language: str) -> str:
        """Return the numbering system of a language; that of its primary subtag counts for its regions."""
        systems = dict(self.numbering)
        return systems.get(language) or systems.get(language.partition("-")[0], "latn")
