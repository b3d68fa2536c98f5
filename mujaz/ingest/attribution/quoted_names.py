"""Recognises names in quotation marks: a few words behind a word such as `newspaper` or `team`."""

from mujaz.ingest.text.line_shape import word_count
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.speech.rules import SpeechWords

MAX_WORDS = 3


def is_followed_by_name(key: str, speech: SpeechWords) -> bool:
    """Whether names follow a word, compared without its article, preposition or possessive suffix."""
    bare = key.removeprefix("و").removeprefix("ال")
    forms = {key, bare, bare.removeprefix("ب").removeprefix("ل").removeprefix("ال")}
    forms |= {
        form.removesuffix(ending) for form in tuple(forms) for ending in ("ه", "ها", "هم") if len(form) > 5
    }
    forms |= {f"{form.removesuffix('ت')}ة" for form in tuple(forms) if form.endswith("ت")}
    return not forms.isdisjoint(speech.names)


def name_span(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> tuple[int, int] | None:
    """Return the first token of a quoted name and the one after it, None if `index` is not inside one."""
    offset = paragraph.tokens[index].start
    pair = next((pair for pair in paragraph.pairing.outer if pair.start <= offset <= pair.end), None)
    if pair is None or word_count(paragraph.text[pair.start + 1 : pair.end]) > MAX_WORDS:
        return None
    first = paragraph.token_index(pair.start)
    if not first or not is_followed_by_name(paragraph.tokens[first - 1].key, speech):
        return None
    return first, paragraph.token_index(pair.end + 1)
