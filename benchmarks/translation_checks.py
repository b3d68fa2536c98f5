"""Measures false alarms of the translation checks on good translations, and their recall of seeded faults.

    python -m benchmarks.translation_checks SRC TGT [--source ar --target en] [--seed-faults]

SRC and TGT hold one segment a line, line by line parallel, translated by professionals, so that every finding
is a false alarm. Twelve segments make a brief. With `--seed-faults` one fault is put into each segment that
can have it, and the share of segments with a finding is printed.
"""

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # run as a file: the project's root is not on the path then
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.bare_brief import BARE_BRIEF
from mujaz.check.brief_context import BriefContext
from mujaz.check.registry import check_brief
from mujaz.check.translation.terms import Termbase
from mujaz.model.brief import Block, Brief, Passage, Piece, Segment
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location

SEGMENTS_PER_BRIEF = 12
SUBJECTS = "NWAE"
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
LEVELS = (Severity.ERROR, Severity.WARNING, Severity.INFO)
Pair = tuple[str, str]
Fault = Callable[[str, random.Random], str | None]


@dataclass(frozen=True, slots=True)
class Languages:
    source: str
    target: str


def brief_of(pairs: Sequence[Pair], languages: Languages) -> Brief:
    """Return a brief whose segment `n` stands on line `2n`, its translation on the next."""
    segments = tuple(
        Segment(n, f"s{n}", Block.PARAGRAPH, _passage(source, 2 * n), _passage(target, 2 * n + 1), False)
        for n, (source, target) in enumerate(pairs, 1)
    )
    return BARE_BRIEF._replace(
        id="2025-01-01-lines",
        language=languages.source,
        translation=languages.target,
        segments=segments,
        location=Location("lines.md"),
    )


def _passage(text: str, line: int) -> Passage:
    return Passage((Piece(False, text),), Location("lines.md", line))


def findings_of(pairs: Sequence[Pair], languages: Languages) -> dict[int, list[Finding]]:
    """Return the findings on translations by index of the pair."""
    findings: dict[int, list[Finding]] = defaultdict(list)
    for finding in check_brief(BriefContext(brief_of(pairs, languages), Library(), Termbase(()))):
        if finding.code[0] in SUBJECTS:
            findings[(finding.location.line // 2) - 1].append(finding)
    return findings


def false_alarms(briefs: Sequence[Sequence[Pair]], languages: Languages) -> Iterator[tuple[str, int]]:
    """Yield code or level and how many segments have such a finding; `all` levels are cumulative."""
    counts: Counter[str] = Counter()
    for pairs in briefs:
        for findings in findings_of(pairs, languages).values():
            counts.update({finding.code for finding in findings})
            counts.update(
                {
                    f"{finding.code} {finding.severity.label}"
                    for finding in findings
                    if finding.severity is Severity.ERROR
                }
            )
            worst = max(finding.severity for finding in findings)
            counts.update(f"at least {level.label}" for level in LEVELS if worst >= level)
    yield from sorted(counts.items())


def change_number(target: str, chance: random.Random) -> str | None:
    """Change one number in digits to another of the same length."""
    numbers = list(NUMBER.finditer(target))
    if not numbers:
        return None
    match = chance.choice(numbers)
    digits = [position for position in range(match.start(), match.end()) if target[position].isdigit()]
    position = chance.choice(digits)
    other = chance.choice([digit for digit in "123456789" if digit != target[position]])
    return target[:position] + other + target[position + 1 :]


def drop_number(target: str, chance: random.Random) -> str | None:
    numbers = list(NUMBER.finditer(target))
    if not numbers:
        return None
    match = chance.choice(numbers)
    return target[: match.start()] + target[match.end() :]


def drop_half(target: str, chance: random.Random) -> str | None:
    """Keep the first or the second half of the words."""
    words = target.split()
    if len(words) < 6:
        return None
    middle = len(words) // 2
    return " ".join(words[:middle] if chance.random() < 0.5 else words[middle:])


FAULTS: dict[str, Fault] = {
    "changed number": change_number,
    "dropped number": drop_number,
    "half a segment gone": drop_half,
}


def recall(briefs: Sequence[Sequence[Pair]], languages: Languages) -> Iterator[tuple[str, int, int]]:
    """Yield fault, segments in which it was found, segments that had it. Infos do not count."""
    for name, fault in FAULTS.items():
        chance = random.Random(name)
        caught = seeded = 0
        for pairs in briefs:
            for index, (source, target) in enumerate(pairs):
                wrong = fault(target, chance)
                if wrong is not None:
                    seeded += 1
                    faulty = [*pairs[:index], (source, wrong), *pairs[index + 1 :]]
                    caught += _is_caught(faulty, index, languages)
        yield name, caught, seeded
    yield from _swapped_segments(briefs, languages)


def _swapped_segments(
    briefs: Sequence[Sequence[Pair]], languages: Languages
) -> Iterator[tuple[str, int, int]]:
    """Exchange each segment's translation with that of another one of its brief; one finding is enough."""
    chance = random.Random("swapped")
    caught = seeded = 0
    for pairs in briefs:
        for index in range(len(pairs) if len(pairs) > 1 else 0):
            other = chance.choice(
                [index_in_brief for index_in_brief in range(len(pairs)) if index_in_brief != index]
            )
            faulty = list(pairs)
            faulty[index] = (pairs[index][0], pairs[other][1])
            faulty[other] = (pairs[other][0], pairs[index][1])
            seeded += 1
            caught += any(_is_caught(faulty, index_in_brief, languages) for index_in_brief in (index, other))
    yield "swapped segments", caught, seeded


def _is_caught(pairs: Sequence[Pair], index: int, languages: Languages) -> bool:
    findings = findings_of(pairs, languages).get(index, [])
    return any(finding.severity >= Severity.WARNING for finding in findings)


def read_pairs(source: Path, target: Path) -> list[Pair]:
    """Return the lines of two files as pairs. Raises ValueError where their numbers differ."""
    lines = [path.read_text(encoding="utf-8").splitlines() for path in (source, target)]
    return list(zip(*lines, strict=True))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("src", type=Path)
    parser.add_argument("tgt", type=Path)
    parser.add_argument("--source", default="ar")
    parser.add_argument("--target", default="en")
    parser.add_argument("--seed-faults", action="store_true")
    arguments = parser.parse_args()
    pairs = read_pairs(arguments.src, arguments.tgt)
    languages = Languages(arguments.source, arguments.target)
    briefs = [pairs[start : start + SEGMENTS_PER_BRIEF] for start in range(0, len(pairs), SEGMENTS_PER_BRIEF)]
    print(f"{len(pairs)} segments; share with a false alarm:")
    for name, count in false_alarms(briefs, languages):
        print(f"  {name:20} {count:5} {count / len(pairs):7.2%}")
    if arguments.seed_faults:
        print("Faults caught by an error or a warning:")
        for name, caught, seeded in recall(briefs, languages):
            print(f"  {name:20} {caught:5} of {seeded:5} {caught / max(1, seeded):7.1%}")


if __name__ == "__main__":
    main()
