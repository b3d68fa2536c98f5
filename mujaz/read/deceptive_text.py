"""Finds words and hosts of links that pass for others (T205, T206), line by line."""

from collections.abc import Iterator

from mujaz.language.look_alikes import as_latin
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from mujaz.read.character_name import character_name
from mujaz.read.deceptive_hosts import DeceptiveHost, find_deceptive_hosts
from mujaz.read.deceptive_words import DeceptiveWord, find_deceptive_words


def find_deceptive_text(path: str, text: str) -> Iterator[Finding]:
    """Yield findings about the words and the links of one file."""
    if text.isascii() and "xn--" not in text.lower() and "%" not in text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        covered = 0
        hosts = find_deceptive_hosts(line)
        host = next(hosts, None)
        for word in find_deceptive_words(line):
            while host is not None and host.start <= word.start:
                yield _host_finding(host, Location(path, number, host.start + 1))
                covered, host = host.end, next(hosts, None)
            if word.start >= covered:
                yield _word_finding(word, line, Location(path, number, word.offset + 1))
        while host is not None:
            yield _host_finding(host, Location(path, number, host.start + 1))
            host = next(hosts, None)


def _host_finding(host: DeceptiveHost, location: Location) -> Finding:
    message = (
        f"The host '{host.host}' of this link {host.reason}: it has {character_name(host.char)}, "
        f"and browsers ask for '{host.punycode}'."
    )
    fix = "Copy the address again from the page that is meant."
    return Finding("T206", message, fix, location, Severity.WARNING)


def _word_finding(word: DeceptiveWord, line: str, location: Location) -> Finding:
    char = line[word.offset]
    message = f"'{word.word}' {word.reason}: here stands {character_name(char)}."
    latin = as_latin(word.word)
    fix = "Type the word again with one keyboard."
    if latin != word.word and latin.isascii():
        fix = f"Write '{latin}', or type the word again with one keyboard."
    return Finding("T205", message, fix, location, Severity.WARNING)
