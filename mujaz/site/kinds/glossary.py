"""The agreed terms, under the letters of the page's own alphabet."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from hashlib import blake2b

from mujaz.i18n.catalog import words
from mujaz.language.collation import OTHER, SortKey, index_letter, sort_key
from mujaz.model.language import Text
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.model.records import Term
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.records import GlossaryView, TermGroup, TermView

KIND = "glossary"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one glossary, which exists even before a term has been agreed on."""
    input_digest = digest(archive.records.terms)
    yield single_page(address.glossary(language), input_digest, partial(_page, archive, language))


def _page(archive: Archive, language: str) -> Page:
    gettext = words(language).gettext
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=address.glossary,
        title=gettext("Glossary"),
        description=gettext("Terms on which our translators have agreed, and renderings that mislead."),
        view=GlossaryView(_groups(archive.records.terms, language)),
    )


def _groups(terms: tuple[Term, ...], language: str) -> tuple[TermGroup, ...]:
    """Return the terms by letter; those that have no word in the page's language stand at the end."""
    groups: defaultdict[tuple[bool, str, str], list[TermView]] = defaultdict(list)
    for view in _views(terms, language):
        word = view.headword
        groups[word.language != language, word.language, index_letter(word.value, word.language)].append(view)
    order = sorted(groups, key=lambda key: (key[0], key[1], key[2] == OTHER, sort_key(key[2], key[1])))
    return tuple(
        TermGroup(Text(key[2], key[1]), tuple(sorted(groups[key], key=_by_headword))) for key in order
    )


def _by_headword(view: TermView) -> tuple[SortKey, str]:
    return sort_key(view.headword.value, view.headword.language), view.anchor


def _views(terms: tuple[Term, ...], language: str) -> Iterator[TermView]:
    seen: defaultdict[str, int] = defaultdict(int)
    for term in terms:
        if term.term:
            anchor = _anchor(term)
            seen[anchor] += 1
            yield _view(term, language, anchor if seen[anchor] == 1 else f"{anchor}-{seen[anchor]}")


def _view(term: Term, language: str, anchor: str) -> TermView:
    """Return a term as it is looked up in one language: the original there, else its preferred rendering."""
    agreed = _texts(term.renderings)
    own = term.term.get(language)
    preferred = [text for text in agreed if text.language == language]
    headword = Text(own, language) if own else preferred[0] if preferred else term.term.best()
    return TermView(
        anchor=anchor,
        headword=headword,
        originals=tuple(text for text in term.term.texts() if text != headword),
        agreed=tuple(text for text in agreed if text != headword),
        refused=_texts(term.forbidden),
        note=term.note.best(language, "en"),
    )


def _texts(renderings: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[Text, ...]:
    return tuple(Text(value, language) for language, values in renderings for value in values)


def _anchor(term: Term) -> str:
    """Return an anchor that is the same in every language of the site and stays when terms are added."""
    spelled = "\n".join(f"{language} {value}" for language, value in sorted(term.term.pairs))
    return f"term-{blake2b(spelled.encode(), digest_size=4).hexdigest()}"
