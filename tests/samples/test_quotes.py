"""The quotes of the sample briefs: all proven, and no change of them passes."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.shared.quote_proofs import ProvenQuote, prove_quotes
from mujaz.language.folding.narrow import fold_narrow
from mujaz.link.link import link
from mujaz.link.quotes import QuoteMatch, strip_quotation_marks
from mujaz.model.brief import Brief
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.read.library import read_library
from tests.check_everything import findings_of
from tests.project import ROOT
from tests.samples.samples import sample_library

MUTATIONS = 200
SWAPS = (("أ", "ا"), ("ة", "ه"), ("ى", "ي"), ("ال", ""), ("،", "."), ("من", "عن"), ("لم", "لن"))


@pytest.fixture(scope="module")
def library() -> Library:
    return sample_library()


@pytest.fixture(scope="module")
def records(library: Library) -> Library:
    return replace(library, briefs=(), findings=())


@pytest.fixture(scope="module")
def quotes(library: Library) -> list[tuple[Brief, int]]:
    return [(brief, proven.number) for brief, proven in proofs(library)]


def proofs(library: Library) -> Iterator[tuple[Brief, ProvenQuote]]:
    for brief in library.briefs:
        for proven in prove_quotes(brief, texts_of(brief).sources):
            yield brief, proven


def test_every_quote_of_the_samples_is_proven(library: Library, quotes: list[tuple[Brief, int]]) -> None:
    verdicts = {proven.proof.verdict for _, proven in proofs(library)}
    assert len(quotes) > 20
    assert verdicts <= {QuoteMatch.EXACT, QuoteMatch.FOLDED, QuoteMatch.STITCHED}


@pytest.mark.parametrize("seed", range(MUTATIONS))
def test_a_changed_quote_is_caught(seed: int, records: Library, quotes: list[tuple[Brief, int]]) -> None:
    chance = random.Random(seed)
    brief, number = chance.choice(quotes)
    changed = with_quote(brief, number, mutated(words_of(brief, number), chance))
    codes = {finding.code for finding in findings_of(changed, records)}
    assert codes & {"Q101", "Q105"}


def words_of(brief: Brief, number: int) -> str:
    return strip_quotation_marks(brief.quotes[number].words.get(brief.language) or "")


def with_quote(brief: Brief, number: int, words: str) -> Brief:
    """Return the brief with other words in one quote, as somebody would have typed them."""
    quote = brief.quotes[number]
    pairs = ((tag, f"«{words}»" if tag == brief.language else text) for tag, text in quote.words.pairs)
    quotes = list(brief.quotes)
    quotes[number] = quote._replace(words=Localized(tuple(pairs)))
    return brief._replace(quotes=tuple(quotes))


def mutated(words: str, chance: random.Random) -> str:
    """Change one thing inside the words; a quote that only begins later or ends earlier is still true."""
    for _ in range(100):
        pieces = words.split(" ")
        place = chance.randrange(1, len(pieces) - 1) if len(pieces) > 2 else 0
        kind = chance.randrange(6)
        if kind == 0 and len(pieces) > 2:
            del pieces[place]
        elif kind == 1:
            pieces.insert(place, chance.choice(pieces) + "ا")
        elif kind == 2 and len(pieces) > 3:
            pieces[place], pieces[place - 1] = pieces[place - 1], pieces[place]
        elif kind == 3 and len(pieces[place]) > 3:
            cut = chance.randrange(1, len(pieces[place]) - 1)
            pieces[place] = pieces[place][:cut] + pieces[place][cut + 1 :]
        elif kind == 4:
            old, new = chance.choice(SWAPS)
            pieces[place] = pieces[place].replace(old, new)
        elif kind == 5:
            pieces[place] = pieces[place][::-1]
        changed = " ".join(pieces)
        if fold_narrow(changed).text not in fold_narrow(words).text and strip_quotation_marks(changed):
            return changed
    raise AssertionError(f"'{words}' cannot be changed.")


def test_findings_of_a_brief_depend_on_it_and_the_records_alone(library: Library, records: Library) -> None:
    """They are kept between builds and made by several workers, so no order may show."""
    forwards = {brief.id: findings_of(brief, records) for brief in library.briefs}
    backwards = {brief.id: findings_of(brief, records) for brief in reversed(library.briefs)}
    assert forwards == backwards
    again = link(read_library(ROOT))
    assert {brief.id: findings_of(brief, again) for brief in again.briefs} == forwards
