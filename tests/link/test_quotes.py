"""Quotes against passages, as cases; and the law that no changed quote passes as exact."""

import random
from pathlib import Path

import pytest

from mujaz.link.quotes import Proof, QuoteMatch, locate, prove, strip_quotation_marks, word_diff
from tests.casefile import Case, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "quotes")
MUTATIONS = 200


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_quote_gets_its_verdict(case: Case) -> None:
    section, text = next(pair for pair in case.sections if pair[0].startswith("passages "))
    language, passages = section.removeprefix("passages "), list(enumerate(text.splitlines(), 1))
    found = [_described(words, prove(words, language, passages)) for words in case["quotes"].splitlines()]
    assert "\n".join(found) == case.expect


def _described(words: str, proof: Proof) -> str:
    """Say `verdict segment: the text there`, or what is nearest and what would have to change."""
    gap = f" over {proof.gap_words}" if proof.gap_words else ""
    if proof.verdict is QuoteMatch.NOT_FOUND:
        return f"not_found{gap}, near {proof.nearest_segment}: {word_diff(words, proof.nearest)}"
    return f"{proof.verdict.value}{gap} {proof.segment}: {proof.nearest}"


QUOTE = '«عاد التجار قبل أن تكتمل الأسقف، ولم يبق من 45 دكاناً سوى ثلاثة مغلقة، وهذا "وعد" قطعناه على أنفسنا»'
LETTERS = (("أ", "ا"), ("ة", "ه"), ("ى", "ي"), ("لم", "لن"), ("،", "."), ('"', ""))
PASSAGES = [
    (1, "قال رئيس المجلس إن السوق مفتوحة."),
    (2, f"وقال لمراسلنا: {QUOTE}، ثم مضى إلى دكانه."),
    (3, "عاد التجار بعد أن اكتملت الأسقف."),
]


@pytest.mark.parametrize("seed", range(MUTATIONS))
def test_a_changed_quote_is_never_proven(seed: int) -> None:
    changed = _mutated(strip_quotation_marks(QUOTE), random.Random(seed))
    assert prove(f"«{changed}»", "ar", PASSAGES).verdict is QuoteMatch.NOT_FOUND


def test_the_quote_itself_is_exact() -> None:
    proof = locate(QUOTE, PASSAGES)
    assert (proof.verdict, proof.segment) == (QuoteMatch.EXACT, 2)
    assert PASSAGES[1][1][proof.start : proof.end] == strip_quotation_marks(QUOTE)


def _mutated(words: str, chance: random.Random) -> str:
    """Change one thing that a hurried person changes, but not at the ends: a shorter quote is true."""
    pieces = words.split(" ")
    place = chance.randrange(1, len(pieces) - 1)
    word = pieces[place]
    kind = chance.randrange(8)
    if kind == 0:
        pieces[place : place + 1] = []
    elif kind == 1:
        pieces.insert(place, chance.choice(["لا", "جدا", "كل"]))
    elif kind == 2:
        pieces[place] = word + "ا"
    elif kind == 3:
        pieces[place] = word[1:] or "ما"
    elif kind == 4:
        pieces[place], pieces[place - 1] = pieces[place - 1], pieces[place]
    elif kind == 5:
        return words.replace("45", chance.choice(["54", "46", "٤٥", "4"]))
    elif kind == 6:
        return words.replace(*chance.choice(LETTERS), 1)
    else:
        pieces[place] = chance.choice(["بعد", "ليس", "النساء"])
    return " ".join(pieces)
