"""Makes queries with other spellings of words of a parallel text, and the documents that each must find.

Words are rare, so that ten results can contain all right ones: they occur in at most three documents, and
words of their family in at most eight. A query's class names the change of spelling. Same seed, same queries.

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
MAX_DOCUMENTS, MAX_RELATED = 3, 8
PROCLITICS = {
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
"""Takes a word and a random generator. Returns another spelling, None where the class does not apply."""


@dataclass(frozen=True, slots=True)
class Query:
    """One question and the documents that answer it."""

    kind: str
    text: str
    documents: tuple[int, ...]


def replace_letter(old: str, new: str, pattern_template: str = "{}") -> Change:
    """Return a change that replaces a letter of `old` by its partner in `new`, where a pattern matches it."""
    pattern = re.compile(pattern_template.format(f"[{old}]"))

    def change(word: str, chance: random.Random) -> str | None:
        positions = [match.start() for match in pattern.finditer(word)]
        if not positions:
            return None
        position = chance.choice(positions)
        return word[:position] + new[old.index(word[position])] + word[position + 1 :]

    return change


def add_proclitic(prefix: str) -> Change:
    """Return a change that puts a proclitic before a word that has none."""

    def change(word: str, chance: random.Random) -> str | None:
        return None if word.startswith("ال") or len(word) < 4 or word[0] in "وفبكل" else prefix + word

    return change


def remove_proclitic(prefix: str) -> Change:
    """Return a change that takes a proclitic off a word of which at least three letters stay."""

    def change(word: str, chance: random.Random) -> str | None:
        rest = word.removeprefix(prefix)
        leaves_article = prefix in {"و", "ف", "ب", "ك", "ل"} and rest.startswith("ال")
        return rest if rest != word and len(rest) >= 3 and not leaves_article else None

    return change


def add_tatweel(word: str, chance: random.Random) -> str:
    position = chance.randrange(1, len(word))
    return f"{word[:position]}ـــ{word[position:]}"


def add_vowel_marks(word: str, chance: random.Random) -> str:
    return "".join(letter + chance.choice(HARAKAT) for letter in word)


def add_typo(letters: str) -> Change:
    """Return a change that makes one typing mistake: a wrong, missing, extra or swapped letter."""

    def change(word: str, chance: random.Random) -> str | None:
        if len(word) < 5:
            return None
        position = chance.randrange(len(word) - 1)
        letter = chance.choice(letters)
        misspellings = (
            word[:position] + letter + word[position + 1 :],
            word[:position] + word[position + 1 :],
            word[:position] + letter + word[position:],
            word[:position] + word[position + 1] + word[position] + word[position + 2 :],
        )
        misspelling = chance.choice(misspellings)
        return misspelling if misspelling != word else None

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
    "alef bare": replace_letter("أإآ", "ااا"),
    "alef with hamza": replace_letter("ا", "أ", "^{}"),
    "alef below": replace_letter("ا", "إ", "^{}"),
    "alef swapped": replace_letter("أإ", "إأ"),
    "alef wasla": replace_letter("ا", "ٱ", "^{}"),
    "ta marbuta to ha": replace_letter("ة", "ه", "{}$"),
    "ha to ta marbuta": replace_letter("ه", "ة", "{}$"),
    "maqsura to ya": replace_letter("ى", "ي", "{}$"),
    "ya to maqsura": replace_letter("ي", "ى", "{}$"),
    "hamza carrier bare": replace_letter("ؤئ", "وي"),
    "hamza carrier swapped": replace_letter("ؤئ", "ئؤ"),
    "hamza dropped": lambda word, chance: word[:-1] if word.endswith("ء") and len(word) > 3 else None,
    "tatweel": add_tatweel,
    "harakat": add_vowel_marks,
    "persian letters": lambda word, chance: word.translate(str.maketrans("يك", "یک")),
    "urdu letters": lambda word, chance: word.translate(str.maketrans("يكه", "یکہ")),
    **{f"with {name}": add_proclitic(prefix) for name, prefix in PROCLITICS.items()},
    **{f"without {name}": remove_proclitic(prefix) for name, prefix in PROCLITICS.items()},
    "typo ar": add_typo(ARABIC_LETTERS),
}
ENGLISH_CLASSES: Mapping[str, Change] = {
    "exact en": lambda word, chance: word,
    "capitals": lambda word, chance: word.upper(),
    "plural": plural,
    "singular": singular,
    "possessive": lambda word, chance: f"{word}’s" if not word.endswith("s") else None,
    "typo en": add_typo(ENGLISH_LETTERS),
}
SCRIPTS = {"digits arabic": "٠١٢٣٤٥٦٧٨٩", "digits persian": "۰۱۲۳۴۵۶۷۸۹", "digits latin": "0123456789"}


def queries(arabic: Sequence[str], english: Sequence[str], seed: int, each: int) -> Iterator[Query]:
    """Yield up to `each` queries of every class for documents that are given in both languages."""
    yield from _spelling_queries(_rare_words(arabic, ARABIC_WORD), ARABIC_CLASSES, seed, each)
    yield from _spelling_queries(_rare_words(english, ENGLISH_WORD), ENGLISH_CLASSES, seed, each)
    numbers = _rare_words(
        [f"{arabic_text} {english_text}" for arabic_text, english_text in zip(arabic, english, strict=True)],
        DIGITS,
    )
    for kind, digits in SCRIPTS.items():
        change = str.maketrans("0123456789", digits)
        for number, documents in _shuffled(numbers, f"{kind} {seed}")[:each]:
            yield Query(kind, number.translate(change), documents)


def _spelling_queries(
    words: Mapping[str, tuple[int, ...]], classes: Mapping[str, Change], seed: int, each: int
) -> Iterator[Query]:
    chance = random.Random(seed)
    for kind, change in classes.items():
        count = 0
        for word, documents in _shuffled(words, f"{kind} {seed}"):
            spelling = change(word, chance) if len(word) > 2 else None
            if (
                spelling is None
                or (spelling in words and spelling != word)
                or (spelling == word and "exact" not in kind)
            ):
                continue
            yield Query(kind, spelling, documents)
            count += 1
            if count == each:
                break


def _rare_words(documents: Sequence[str], pattern: re.Pattern[str]) -> dict[str, tuple[int, ...]]:
    """Return the rare words with their documents."""
    words: defaultdict[str, set[int]] = defaultdict(set)
    related: defaultdict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(documents):
        for word in pattern.findall(MARKS.sub("", text.lower())):
            words[word].add(number)
            for family in families(word):
                related[family].add(number)
    return {
        word: tuple(sorted(numbers))
        for word, numbers in words.items()
        if len(numbers) <= MAX_DOCUMENTS
        and all(len(related[family]) <= MAX_RELATED for family in families(word))
    }


def _shuffled(words: Mapping[str, tuple[int, ...]], seed: str) -> list[tuple[str, tuple[int, ...]]]:
    return random.Random(seed).sample(sorted(words.items()), len(words))


def documents(path: Path, lines: int) -> list[str]:
    """Return a text file as documents of so many lines."""
    all_lines = path.read_text(encoding="utf-8").splitlines()
    return ["\n".join(all_lines[start : start + lines]) for start in range(0, len(all_lines), lines)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, nargs=2, required=True, metavar=("AR", "EN"))
    parser.add_argument("--lines-per-doc", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=100)
    arguments = parser.parse_args()
    arabic, english = (documents(path, arguments.lines_per_doc) for path in arguments.pairs)
    data = [
        {"class": query.kind, "q": query.text, "docs": list(query.documents)}
        for query in queries(arabic, english, arguments.seed, arguments.each)
    ]
    json.dump(data, sys.stdout, ensure_ascii=False, indent=0)


if __name__ == "__main__":
    main()
