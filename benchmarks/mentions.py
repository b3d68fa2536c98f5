"""Scores the matcher on text with names marked by people.

    python -m benchmarks.mentions --train TRAIN --test TEST

Both files hold one `token TAG` a line, tags in BIO form (`B-PERS`, `I-PERS`, `O`). Only the span counts,
not the type, and only exact spans count. Two registries are tried:

- *curated*: the names of the test file itself, with those that are usually wrong there marked
  `ambiguous`, as an editor would. An upper bound for a well-kept registry.
- *train names*: the names of the training file, without those that are usually wrong there. The result of an
  archive that has never seen the text.
"""

import argparse
import sys
import time
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

if not __package__:  # run as a file: the project's root is not on the path then
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.marked_text import Sentence, read_sentences
from mujaz.ingest.article import EntityMention, LineKind, Paragraph
from mujaz.ingest.attribution.mentions import mentions_in
from mujaz.language.ar.affixes import AFFIXES
from mujaz.language.folding import fold_key
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.entity import Alias, Entity, EntityType
from mujaz.model.language import Localized
from mujaz.model.location import Location

LANGUAGE = "ar"
MIN_PRECISION = 0.5
"""Lowest share of right matches of a good alias."""


@dataclass(frozen=True, slots=True)
class Score:
    right: int
    matches: int
    names: int
    megabytes_per_second: float

    def __str__(self) -> str:
        precision = self.right / max(self.matches, 1)
        recall = self.right / max(self.names, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"{precision:9.3f} {recall:7.3f} {f1:7.3f} {self.megabytes_per_second:7.2f}"


def names_in(sentences: Iterable[Sentence]) -> dict[str, tuple[str, ...]]:
    """Return the marked names by folded form, without those that are another marked name behind a prefix."""
    spellings: dict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for span in sentence.names:
            name = sentence.text_of(span)
            spellings[fold_key(name, LANGUAGE)].add(name)
    keys = (key for key in sorted(spellings) if key and not _is_prefixed(key, spellings))
    return {key: tuple(sorted(spellings[key])) for key in keys}


def _is_prefixed(key: str, keys: Collection[str]) -> bool:
    """Tell whether a name is another one with a conjunction or preposition: بالعراق beside العراق."""
    prefixes = [prefix for prefix in AFFIXES.prefixes if prefix and key.startswith(prefix)]
    rests = [key.removeprefix(prefix) for prefix in prefixes]
    rests += [
        "ا" + rest for rest, prefix in zip(rests, prefixes, strict=True) if prefix[-1] + rest[:1] == "لل"
    ]
    return any(rest in keys for rest in rests)


def registry(names: Mapping[str, tuple[str, ...]], ambiguous: Collection[str] = ()) -> dict[str, Entity]:
    """Return one record for each folded form, with all its spellings as aliases."""
    location, no_text = Location("benchmark"), Localized()

    def record(key: str, spellings: tuple[str, ...]) -> Entity:
        aliases = tuple(Alias(name, LANGUAGE, key in ambiguous, location) for name in spellings)
        return Entity(
            key,
            EntityType.OTHER,
            no_text,
            aliases,
            (),
            "",
            None,
            "",
            ("", ""),
            (),
            (),
            no_text,
            no_text,
            False,
            location,
        )

    return {key: record(key, spellings) for key, spellings in names.items()}


def mentions(text: str, matcher: Matcher) -> tuple[EntityMention, ...]:
    """Return the mentions in a text that stands alone, as `build.py new` finds them."""
    return mentions_in([Paragraph(text, LineKind.PARAGRAPH, 1)], LANGUAGE, matcher)


def mention_spans(sentence: Sentence, matcher: Matcher) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the record and the token span of each mention; a prefix belongs to its token."""
    starts = list(accumulate((len(token) + 1 for token in sentence.tokens), initial=0))
    for mention in mentions(sentence.text, matcher):
        yield mention.entity, (bisect_right(starts, mention.start) - 1, bisect_right(starts, mention.end - 1))


def usually_wrong(sentences: Iterable[Sentence], names: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Return the folded names with a share of right matches below `MIN_PRECISION`."""
    matcher, right, match_counts = build_matcher(registry(names)), Counter[str](), Counter[str]()
    for sentence in sentences:
        for name, span in mention_spans(sentence, matcher):
            match_counts[name] += 1
            right[name] += span in sentence.names
    return frozenset(name for name, count in match_counts.items() if right[name] < MIN_PRECISION * count)


def score(sentences: Sequence[Sentence], matcher: Matcher) -> Score:
    """Compare every mention with the marked names, then time the matcher alone."""
    right = match_count = 0
    for sentence in sentences:
        spans = [span for _, span in mention_spans(sentence, matcher)]
        match_count += len(spans)
        right += sum(span in sentence.names for span in spans)
    name_count = sum(len(sentence.names) for sentence in sentences)
    return Score(right, match_count, name_count, _speed(sentences, matcher))


def _speed(sentences: Sequence[Sentence], matcher: Matcher) -> float:
    """Return megabytes of UTF-8 a second of processor time, in paragraphs of ten sentences."""
    texts = [
        " ".join(s.text for s in sentences[start : start + 10]) for start in range(0, len(sentences), 10)
    ]
    size = sum(len(text.encode()) for text in texts)
    return max(_measure_speed(size, texts, matcher) for _ in range(3))


def _measure_speed(size: int, texts: Iterable[str], matcher: Matcher) -> float:
    start = time.process_time()
    for text in texts:
        mentions(text, matcher)
    return size / 1e6 / (time.process_time() - start)


def main() -> None:
    """Print precision, recall, F1 and speed for both registries."""
    parser = argparse.ArgumentParser(description="Score the mention matcher on marked text.")
    parser.add_argument("--train", type=Path, required=True, help="file of `token TAG` lines")
    parser.add_argument("--test", type=Path, required=True, help="file of `token TAG` lines, kept back")
    arguments = parser.parse_args()
    train, test = read_sentences(arguments.train), read_sentences(arguments.test)
    print(f"{'registry':<28}{'names':>7}{'P':>9}{'R':>8}{'F1':>8}{'MB/s':>8}")
    for title, sentences in (("names of the test", test), ("names of the training", train)):
        names = names_in(sentences)
        bad = usually_wrong(sentences, names)
        good_names = {key: spellings for key, spellings in names.items() if key not in bad}
        curated = registry(names, bad) if sentences is test else registry(good_names)
        for label, records in (("raw", registry(names)), ("curated", curated)):
            print(f"{title + ', ' + label:<32}{len(records):>5}{score(test, build_matcher(records))}")


if __name__ == "__main__":
    main()
