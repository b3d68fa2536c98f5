"""The quotes of the repository's own briefs: all proven, and no change of them passes."""

import random
from dataclasses import replace

import pytest

from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.shared.quote_proofs import prove_quotes
from mujaz.language.folding.narrow import verbatim
from mujaz.link.link import link
from mujaz.link.quotes import Verdict, unquoted
from mujaz.model.brief import Brief
from mujaz.model.language import Localized
from mujaz.read.library import read_library
from tests.check_everything import findings_of
from tests.project import ROOT

MUTATIONS = 200
LIBRARY = link(read_library(ROOT))
RECORDS = replace(LIBRARY, briefs=(), findings=())
PROVEN = [
    (brief, proven) for brief in LIBRARY.briefs for proven in prove_quotes(brief, texts_of(brief).sources)
]
QUOTES = [(brief, proven.number) for brief, proven in PROVEN]
SWAPS = (("أ", "ا"), ("ة", "ه"), ("ى", "ي"), ("ال", ""), ("،", "."), ("من", "عن"), ("لم", "لن"))


def test_every_quote_of_the_archive_is_proven() -> None:
    verdicts = {proven.proof.verdict for _, proven in PROVEN}
    assert len(QUOTES) > 20
    assert verdicts <= {Verdict.EXACT, Verdict.FOLDED, Verdict.STITCHED}


@pytest.mark.parametrize("seed", range(MUTATIONS))
def test_a_changed_quote_is_caught(seed: int) -> None:
    chance = random.Random(seed)
    brief, number = chance.choice(QUOTES)
    changed = with_quote(brief, number, mutated(words_of(brief, number), chance))
    codes = {finding.code for finding in findings_of(changed, RECORDS)}
    assert codes & {"Q101", "Q105"}


def words_of(brief: Brief, number: int) -> str:
    return unquoted(brief.quotes[number].words.get(brief.language) or "")


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
        if verbatim(changed).text not in verbatim(words).text and unquoted(changed):
            return changed
    raise AssertionError(f"'{words}' cannot be changed.")


def test_findings_of_a_brief_depend_on_it_and_the_records_alone() -> None:
    """They are kept between builds and made by several workers, so no order may show."""
    forwards = {brief.id: findings_of(brief, RECORDS) for brief in LIBRARY.briefs}
    backwards = {brief.id: findings_of(brief, RECORDS) for brief in reversed(LIBRARY.briefs)}
    assert forwards == backwards
    again = link(read_library(ROOT))
    assert {brief.id: findings_of(brief, again) for brief in again.briefs} == forwards
