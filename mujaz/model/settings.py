"""What the site's owner decides, from `mkdocs.yml` under `extra: mujaz:`."""

from dataclasses import dataclass
from enum import Enum

from mujaz.model.language import Localized

DEFAULT_NAME = Localized((("en", "Mujaz"), ("ar", "موجز")))


class DeskPage(Enum):
    """Who may see the page that says what is still to be done."""

    PUBLIC = "public"
    PRIVATE = "private"
    """Previews with drafts only."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Settings:
    """One site's choices. Every field has a default, so that an empty file builds."""

    site_name: Localized = DEFAULT_NAME
    site_url: str = ""
    """Absolute, with a closing slash; empty where it is not known yet."""
    languages: tuple[str, ...] = ("en", "ar")
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
    """Where mistakes are reported; `{title}` and `{url}` are filled in. Empty: a new issue there."""
    page_size: int = 50
    """Briefs on one list page."""
    rows_per_page: int = 100
    """Briefs on one page of a list that shows each on a line or two."""
    names_per_page: int = 300
    """Entities on one page of their index."""
    quotes_per_page: int = 60
    featured: int = 12
    """Entities on the home page."""
    search: bool = True
    """False leaves the search index out."""
    desk: DeskPage = DeskPage.PRIVATE
    drafts: bool = False
    """True for a preview that shows drafts; never set from the file."""

    @property
    def shows_desk(self) -> bool:
        """Tell whether this site has a page that says what is to be done; where not, nothing is gathered."""
        return self.desk is DeskPage.PUBLIC or (self.desk is DeskPage.PRIVATE and self.drafts)

    def per_page(self, total: int) -> int:
        """Return how many briefs stand on a page of a list of `total`: as cards, or as rows where many."""
        return self.page_size if total <= self.page_size else self.rows_per_page

    def locale(self, language: str) -> str:
        return dict(self.locales).get(language, language)

    def numbering_of(self, language: str) -> str:
        return dict(self.numbering).get(language, "latn")
