"""Addresses outside the site: for editing a page, and for reporting a mistake in it.

Each of them passes `safe_url`, whatever the settings hold.
"""

from urllib.parse import quote

from mujaz.i18n.catalog import words
from mujaz.model.settings import Settings
from mujaz.model.web_address import safe_contact, safe_url


def edit_url(settings: Settings, path: str) -> str:
    """Return the address for editing a file of the repository, empty without a configured repository."""
    if not settings.repository:
        return ""
    return safe_url(f"{settings.repository.rstrip('/')}/edit/{quote(settings.branch)}/{quote(path)}")


def mistake_url(settings: Settings, title: str, address: str, language: str) -> str:
    """Return the address for reporting a mistake, title and address filled in; empty if not configured."""
    url = absolute(settings, address)
    if settings.feedback_url:
        filled = settings.feedback_url.replace("{title}", quote(title, safe=""))
        return safe_contact(filled.replace("{url}", quote(url, safe="")))
    if not settings.repository:
        return ""
    subject = words(language).gettext("Mistake in “%(title)s”") % {"title": title}
    new = f"{settings.repository.rstrip('/')}/issues/new"
    return safe_url(f"{new}?title={quote(subject, safe='')}&body={quote(url, safe='')}")


def takes_reports(settings: Settings) -> bool:
    """Tell whether briefs have a link for reporting a mistake."""
    return bool(settings.feedback_url or settings.repository)


def absolute(settings: Settings, address: str) -> str:
    """Return the address with the site's own URL before it; the bare address without a configured URL."""
    return f"{settings.site_url}{address}"
