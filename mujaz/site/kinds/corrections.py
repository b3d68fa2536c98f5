"""The corrections page: our policy, then every correction there is."""

from collections.abc import Iterator

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.brief_view import corrections_of
from mujaz.site.catalog import words
from mujaz.site.hand_pages import hand_page
from mujaz.site.planned import planned
from mujaz.site.views import CorrectionsView, CorrectionView

KIND = "corrections"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one corrections page, which exists even before anyone has written a policy."""
    hand = hand_page(archive.library, "corrections", language)
    title = words(language).gettext("Corrections")
    if hand is not None and hand.language == language:
        title = hand.title
    yield planned(
        archive,
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
        ),
    )


def _newest_first(archive: Archive, language: str) -> tuple[CorrectionView, ...]:
    found = [correction for brief in archive.briefs for correction in corrections_of(brief, language)]
    return tuple(sorted(found, key=lambda correction: str(correction.day or ""), reverse=True))
