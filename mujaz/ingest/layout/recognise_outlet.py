"""Recognises the outlet of a page: by its address, by domains in it, by its name where outlets print it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from mujaz.ingest.article import LineKind, OutletGuess, PageLine
from mujaz.ingest.text.line_shape import comparison_key
from mujaz.model.records import Outlet

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"'«»()،]{4,300}", re.IGNORECASE)
BY_DOMAIN, BY_NAME, BY_OWNER, BY_OWN_WORD, IN_TEXT = 10, 5, 4, 2, 1
"""Scores for a match, in this order: a domain; the outlet's name outside the text; its owner there; a word
of its name in the copyright line; its name in the text.
"""
TRADE_WORDS = "نيوز; أخبار; الأخبار; وكالة; صحيفة; جريدة; موقع; قناة; news; times; daily; the"
TRADE = frozenset(map(comparison_key, TRADE_WORDS.split(";")))
"""Words that too many outlets have in their names to distinguish one."""
CERTAIN_SCORE = 100
ADDRESSEE_WORDS = ("ل", "لـ", "به", "told")
"""Words before the outlet's name in `told the outlet`."""
MAX_IN_TEXT = 2
MIN_SCORE = 2
COPYRIGHT_OWNER = re.compile(
    r"(?:©|\(c\)|حقوق\S*(?:\s\S+){0,3}?\sمحفوظة|copyright|reserved|حقوق)\s*[:–-]?\s*(?:\(c\)|©)?\s*"
    r"(?:20\d\d)?\s*[-–]?\s*(?P<name>[^|©\d]{3,60})",
    re.IGNORECASE,
)


def recognise_outlet(url: str, lines: Sequence[PageLine], outlets: Mapping[str, Outlet]) -> OutletGuess:
    """Return the outlet record with the highest score, or the publisher's printed name if all are too low."""
    scores = {outlet.id: _score(url, lines, outlet) for outlet in outlets.values()}
    ranking = sorted(scores, key=lambda name: (-scores[name], name))
    if not ranking or scores[ranking[0]] < MIN_SCORE:
        return OutletGuess(printed_name=_printed_owner(lines))
    if len(ranking) > 1 and scores[ranking[1]] == scores[ranking[0]]:
        return OutletGuess(ranking[0], f"'{ranking[1]}' fits as well")
    weak = scores[ranking[0]] <= MAX_IN_TEXT
    return OutletGuess(ranking[0], "only the text itself names this outlet" if weak else "")


def article_address(lines: Iterable[PageLine], canonical: str, outlet: Outlet | None) -> str:
    """Return the address of an article of the outlet: the page's own, else the first one in its lines."""
    for text in (canonical, *(line.text for line in lines)):
        for match in ADDRESS.finditer(text):
            address = match.group().rstrip(".,;:!?")
            address = address if "://" in address else f"https://{address}"
            if outlet and _belongs_to(host_of(address), outlet.domains) and len(urlsplit(address).path) > 1:
                return address
    return ""


def host_of(url: str) -> str:
    """Return the host of an address in lower case without `www.`, empty if there is none."""
    try:
        host = urlsplit(url if "://" in url else f"https://{url}").hostname or ""
    except ValueError:
        return ""
    return host.lower().removeprefix("www.")


def outlet_name_keys(outlets: Mapping[str, Outlet]) -> frozenset[str]:
    """Return the comparison keys of all outlets' names."""
    return frozenset[str]().union(*(_name_keys(outlet.names.pairs) for outlet in outlets.values()))


def _score(url: str, lines: Sequence[PageLine], outlet: Outlet) -> int:
    domains = {*outlet.domains, host_of(outlet.url)} - {""}
    if url and _belongs_to(host_of(url), domains):
        return CERTAIN_SCORE
    names = _name_keys(outlet.names.pairs)
    addressee_phrases = {f"{to} {name}" for name in names for to in ADDRESSEE_WORDS}
    text = [line for line in lines if line.kind is LineKind.PARAGRAPH]
    around = (
        line for line in lines if line.kind is not LineKind.PARAGRAPH and not line.reason.startswith("under ")
    )
    # Articles name other outlets too, so names in the text count little; `told the outlet` counts twice.
    in_text = sum(
        IN_TEXT * _contains_any(line, names) + IN_TEXT * _contains_any(line, addressee_phrases)
        for line in text
    )
    owners = _name_keys(outlet.owner.pairs) - names
    return min(MAX_IN_TEXT, in_text) + sum(_line_score(line, domains, names, owners) for line in around)


def _line_score(line: PageLine, domains: Iterable[str], names: set[str], owners: set[str]) -> int:
    """Return the score that one line outside the text adds for an outlet."""
    line_text = line.text.lower().replace("www.", "")
    has_domain = any(re.search(rf"(?<![\w.-]){re.escape(one)}(?![\w-])", line_text) for one in domains)
    has_own_word = COPYRIGHT_OWNER.search(line.text) is not None and _contains_any(line, _own_words(names))
    return (
        BY_DOMAIN * has_domain
        + (BY_NAME * _contains_any(line, names) or BY_OWNER * _contains_any(line, owners))
        + BY_OWN_WORD * has_own_word
    )


def _own_words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split() if len(word) > 2} - TRADE


def _belongs_to(host: str, domains: Iterable[str]) -> bool:
    return bool(host) and any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _name_keys(pairs: Iterable[tuple[str, str]]) -> set[str]:
    return {key for _, name in pairs if len(key := comparison_key(name)) > 2}


def _contains_any(line: PageLine, keys: Iterable[str]) -> bool:
    key = f" {comparison_key(line.text)} " if len(line.text) < 20_000 else ""
    return any(f" {name} " in key for name in keys)


def _printed_owner(lines: Sequence[PageLine]) -> str:
    """Return the owner's name in the copyright line, empty if it gives none."""
    return next(_printed_owners(lines), "")


def _printed_owners(lines: Sequence[PageLine]) -> Iterator[str]:
    for line in reversed(lines):
        match = (
            COPYRIGHT_OWNER.search(line.text)
            if line.kind is LineKind.DROPPED and len(line.text) < 300
            else None
        )
        if match and comparison_key(match["name"]):
            yield match["name"].strip(" .-–،")
