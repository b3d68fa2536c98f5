"""Terms as the YAML that `content/terms/` holds."""

import json
import re
from collections.abc import Iterable, Iterator

from mujaz.model.records import Term

PLAIN = re.compile(r"[^\W\d_]([^\n:#{}\[\],&*!|>'\"%@`\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]*[\w.)؟»”’])?\Z")
WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
HIDDEN = re.compile(
    "[\x7f-\xa0\xad\u0600-\u0605\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)


def scalar(text: str) -> str:
    """Return a text as a YAML scalar: plain where it reads back as the same text, else in double quotes.

    >>> scalar("الري بالتنقيط"), scalar("yes"), scalar("a: b")
    ('الري بالتنقيط', '"yes"', '"a: b"')
    """
    if PLAIN.match(text) and text.lower() not in WORDS and not HIDDEN.search(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return HIDDEN.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def term_yaml(term: Term) -> str:
    """Return one term as an item of the list that a file of terms is."""
    return "".join(f"{line}\n" for line in _lines(term))


def _lines(term: Term) -> Iterator[str]:
    yield f"- term: {_flow((language, scalar(text)) for language, text in term.term.pairs)}"
    for key, held in (("renderings", term.renderings), ("forbidden", term.forbidden)):
        lists = [(language, f"[{', '.join(map(scalar, texts))}]") for language, texts in held if texts]
        if lists:
            yield f"  {key}: {_flow(lists)}"
    if term.note:
        yield "  note:"
        yield from (f"    {text.language}: {scalar(text.value)}" for text in term.note.texts())


def _flow(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
