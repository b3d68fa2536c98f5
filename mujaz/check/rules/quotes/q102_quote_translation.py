"""The translation of a quote does not stand in the translation of its paragraph.

A reader who follows the quote into the text must find the same words in both languages. Two renderings of
one sentence also show that one of them was changed and the other forgotten. Words in the letters of another
language were never translated.
"""

from collections.abc import Iterator, Sequence

from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.shared.quote_proofs import ProvenQuote, place_of_words, proofs_of, words_in
from mujaz.check.shared.script_check import wrong_script
from mujaz.check.shared.severity import error_unless_draft
from mujaz.check.translation.placement.misplaced_findings import is_apart
from mujaz.link.quotes import Verdict, locate, prove, word_diff
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "Q102"
LEVEL = "error; in a draft warning"
Passages = Sequence[tuple[int, str]]


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each proven quote whose translation stands elsewhere or nowhere."""
    for proven in proofs_of(brief) if brief.language != brief.translation else ():
        language, words = words_in(proven.quote.words, brief.translation)
        segment = proven.proof.segment
        if not words or segment is None:
            continue
        texts = texts_of(brief)
        here = [passage for passage in texts.targets if passage[0] == segment]
        if not here or locate(words, here).verdict is not Verdict.NOT_FOUND:
            continue  # a paragraph without translation is A101
        severity = error_unless_draft(brief)
        if not _stands_beside(proven, words, texts.sources, texts.targets) and not is_apart(
            segment, severity, brief
        ):
            message, fix = _told(proven, words, here[0], brief)
            yield Finding(CODE, message, fix, place_of_words(proven.quote, language), severity)


def _stands_beside(proven: ProvenQuote, words: str, sources: Passages, targets: Passages) -> bool:
    """Whether another paragraph holds the words in both languages: a sentence may be said twice."""
    there = locate(words, targets).segment
    return any(locate(proven.words, [source]).segment for source in sources if source[0] == there)


def _told(proven: ProvenQuote, words: str, here: tuple[int, str], brief: Brief) -> tuple[str, str]:
    """Return message and fix."""
    language, segment = brief.translation, here[0]
    there = locate(words, texts_of(brief).targets).segment
    if there is not None:
        message = f"The quote is from paragraph {segment}, its translation from paragraph {there}."
        return message, "Use the same words in both places."
    other_language = f"Write there how the translation of paragraph {segment} says it in '{language}'."
    if words == proven.words:
        return f"The words under '{language}' are those of the original, not translated.", other_language
    found = wrong_script(words, language)
    if found:
        return f"The words under '{language}' are written in {found} letters.", other_language
    nearest = prove(words, language, [here]).nearest
    message = (
        f"The quote's translation does not stand in the translation of paragraph {segment}. There stands:"
        f" '{nearest}'. The difference: '{word_diff(words, nearest)}'."
    )
    return message, "Use the same words in both places."
