"""The corrections page: our policy, then every correction there is."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.library import HandPage
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import takes_reports
from mujaz.site.fragments import SEPARATOR
from mujaz.site.hand_pages import hand_page
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.lists import CorrectionsView

KIND = "corrections"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one corrections page, which exists even before anyone has written a policy."""
    hand = hand_page(archive.records, "corrections", language)
    corrected = [entry.fragment_digest for entry in archive.entries if entry.corrections]
    input_digest = digest(hand, corrected, archive.names)
    yield single_page(address.corrections(language), input_digest, partial(_page, archive, language, hand))


def _page(archive: Archive, language: str, hand: HandPage | None) -> Page:
    title = words(language).gettext("Corrections")
    if hand is not None and hand.language == language:
        title = hand.title
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=address.corrections,
        title=title,
        description=hand.description if hand else "",
        view=CorrectionsView(
            heading=title,
            body_html=hand.html if hand else "",
            corrections=_newest_first(archive, language),
            language=hand.language if hand else language,
            has_report_links=takes_reports(archive.settings),
        ),
    )


def _newest_first(archive: Archive, language: str) -> tuple[str, ...]:
    dated: list[tuple[date | None, str]] = []
    for entry in archive.entries:
        if entry.corrections:
            corrections = archive.fragments.get(entry.id, f"corrections.{language}").split(SEPARATOR)
            dated += zip(entry.corrections, corrections, strict=True)
    return tuple(html for _, html in sorted(dated, key=lambda item: str(item[0] or ""), reverse=True))
