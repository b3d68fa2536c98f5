"""Make queries that spell the words of a parallel text in other ways, with the documents each must find.

Words are rare ones, so that ten results can hold all that is right: in at most three documents, their
relatives in at most eight. A query's class says what was done to the word. Same seed, same queries.

    python -m benchmarks.search_queries --pairs AR EN [--lines-per-doc 10] [--seed 1] [--each 100]
"""

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # run as a file: the project's root is not on the path then
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mujaz.search.analyser import families

ARABIC_WORD = re.compile(r"[ء-غف-ي]+")
ENGLISH_WORD = re.compile(r"(?<![\w'’])[a-z]+(?![\w'’])")
MARKS = re.compile("[ً-ْـ]")
DIGITS = re.compile(r"(?<![\d.,٫٬،])\d{2,6}(?![\d.,٫٬،])")
HARAKAT = "َُِّْ"
ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
ENGLISH_LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOST_DOCUMENTS, MOST_RELATED = 3, 8
ADDED = {
    "al": "ال",
    "wa": "و",
    "fa": "ف",
    "bi": "ب",
    "ka": "ك",
    "li": "ل",
    "lil": "لل",
    "wal": "وال",
    "bal": "بال",
    "fal": "فال",
}

Change = Callable[[str, random.Random], str | None]
"""A word and a source of chance to another spelling of it, or None where the class does not apply."""


@dataclass(frozen=True, slots=True)
class Query:
    """One question and the documents that answer it."""

    kind: str
    text: str
    documents: tuple[int, ...]


def replaced(old: str, new: str, where: str = "{}") -> Change:
    """Return a change that writes one letter of `old` as its partner in `new`, at a place such as `{}$`."""
    pattern = re.compile(where.format(f"[{old}]"))

    def change(word: str, chance: random.Random) -> str | None:
        places = [match.start() for match in pattern.finditer(word)]
        if not places:
            return None
        place = chance.choice(places)
        return word[:place] + new[old.index(word[place])] + word[place + 1 :]

    return change


def added(prefix: str) -> Change:
    """Return a change that puts a proclitic before a word that has none."""

    def change(word: str, chance: random.Random) -> str | None:
        return None if word.startswith("ال") or len(word) < 4 or word[0] in "وفبكل" else prefix + word

    return change


def removed(prefix: str) -> Change:
    """Return a change that takes a proclitic off a word of which at least three letters stay."""

    def change(word: str, chance: random.Random) -> str | None:
        rest = word.removeprefix(prefix)
        alone = prefix in {"و", "ف", "ب", "ك", "ل"} and rest.startswith("ال")
        return rest if rest != word and len(rest) >= 3 and not alone else None

    return change


def stretched(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word))
    return f"{word[:place]}ـــ{word[place:]}"


def vowelled(word: str, chance: random.Random) -> str:
    return "".join(letter + chance.choice(HARAKAT) for letter in word)


def mistyped(letters: str) -> Change:
    """Return a change that makes one typing mistake: a wrong, missing, extra or swapped letter."""

    def change(word: str, chance: random.Random) -> str | None:
        if len(word) < 5:
            return None
        place = chance.randrange(len(word) - 1)
        letter = chance.choice(letters)
        kinds = (
            word[:place] + letter + word[place + 1 :],
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        )
        made = chance.choice(kinds)
        return made if made != word else None

    return change


def plural(word: str, chance: random.Random) -> str | None:
    if len(word) < 4 or not word.isalpha():
        return None
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return None if word.endswith("s") else word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


def singular(word: str, chance: random.Random) -> str | None:
    return (
        word[:-1]
        if len(word) > 4 and word.endswith("s") and word[-2] not in "siu" and word[-3:] != "ies"
        else None
    )


ARABIC_CLASSES: Mapping[str, Change] = {
    "exact ar": lambda word, chance: word,
    "alef bare": replaced("أإآ", "ااا"),
    "alef with hamza": replaced("ا", "أ", "^{}"),
    "alef below": replaced("ا", "إ", "^{}"),
    "alef swapped": replaced("أإ", "إأ"),
    "alef wasla": replaced("ا", "ٱ", "^{}"),
    "ta marbuta to ha": replaced("ة", "ه", "{}$"),
    "ha to ta marbuta": replaced("ه", "ة", "{}$"),
    "maqsura to ya": replaced("ى", "ي", "{}$"),
    "ya to maqsura": replaced("ي", "ى", "{}$"),
    "hamza carrier bare": replaced("ؤئ", "وي"),
    "hamza carrier swapped": replaced("ؤئ", "ئؤ"),
    "hamza dropped": lambda word, chance: word[:-1] if word.endswith("ء") and len(word) > 3 else None,
    "tatweel": stretched,
    "harakat": vowelled,
    "persian letters": lambda word, chance: word.translate(str.maketrans("يك", "یک")),
    "urdu letters": lambda word, chance: word.translate(str.maketrans("يكه", "یکہ")),
    **{f"with {name}": added(prefix) for name, prefix in ADDED.items()},
    **{f"without {name}": removed(prefix) for name, prefix in ADDED.items()},
    "typo ar": mistyped(ARABIC_LETTERS),
}
ENGLISH_CLASSES: Mapping[str, Change] = {
    "exact en": lambda word, chance: word,
    "capitals": lambda word, chance: word.upper(),
    "plural": plural,
    "singular": singular,
    "possessive": lambda word, chance: f"{word}’s" if not word.endswith("s") else None,
    "typo en": mistyped(ENGLISH_LETTERS),
}
SCRIPTS = {"digits arabic": "٠١٢٣٤٥٦٧٨٩", "digits persian": "۰۱۲۳۴۵۶۷۸۹", "digits latin": "0123456789"}


def queries(arabic: Sequence[str], english: Sequence[str], seed: int, each: int) -> Iterator[Query]:
    """Yield up to `each` queries of every class for documents that are given in both languages."""
    yield from _spelled(_found(arabic, ARABIC_WORD), ARABIC_CLASSES, seed, each)
    yield from _spelled(_found(english, ENGLISH_WORD), ENGLISH_CLASSES, seed, each)
    numbers = _found([f"{one} {other}" for one, other in zip(arabic, english, strict=True)], DIGITS)
    for kind, digits in SCRIPTS.items():
        change = str.maketrans("0123456789", digits)
        for number, documents in _sampled(numbers, f"{kind} {seed}")[:each]:
            yield Query(kind, number.translate(change), documents)


def _spelled(
    found: Mapping[str, tuple[int, ...]], classes: Mapping[str, Change], seed: int, each: int
) -> Iterator[Query]:
    chance = random.Random(seed)
    for kind, change in classes.items():
        count = 0
        for word, documents in _sampled(found, f"{kind} {seed}"):
            made = change(word, chance) if len(word) > 2 else None
            if made is None or (made in found and made != word) or (made == word and "exact" not in kind):
                continue
            yield Query(kind, made, documents)
            count += 1
            if count == each:
                break


def _found(documents: Sequence[str], pattern: re.Pattern[str]) -> dict[str, tuple[int, ...]]:
    """Return the rare words with their documents."""
    words: defaultdict[str, set[int]] = defaultdict(set)
    related: defaultdict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(documents):
        for word in pattern.findall(MARKS.sub("", text.lower())):
            words[word].add(number)
            for family in families(word):
                related[family].add(number)
    return {
        word: tuple(sorted(at))
        for word, at in words.items()
        if len(at) <= MOST_DOCUMENTS and all(len(related[it]) <= MOST_RELATED for it in families(word))
    }


def _sampled(found: Mapping[str, tuple[int, ...]], seed: str) -> list[tuple[str, tuple[int, ...]]]:
    return random.Random(seed).sample(sorted(found.items()), len(found))


def documents(path: Path, lines: int) -> list[str]:
    """Return a text file as documents of so many lines."""
    whole = path.read_text(encoding="utf-8").splitlines()
    return ["\n".join(whole[start : start + lines]) for start in range(0, len(whole), lines)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, nargs=2, required=True, metavar=("AR", "EN"))
    parser.add_argument("--lines-per-doc", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=100)
    chosen = parser.parse_args()
    arabic, english = (documents(path, chosen.lines_per_doc) for path in chosen.pairs)
    made = [
        {"class": it.kind, "q": it.text, "docs": list(it.documents)}
        for it in queries(arabic, english, chosen.seed, chosen.each)
    ]
    json.dump(made, sys.stdout, ensure_ascii=False, indent=0)


if __name__ == "__main__":
    main()
