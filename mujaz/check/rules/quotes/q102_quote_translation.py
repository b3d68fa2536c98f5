"""The translation of a quote does not stand in the translation of its paragraph.

A reader who follows the quote into the text must find the same words in both languages. Two renderings of
one sentence also show that one of them was changed and the other forgotten. Words in the letters of another
language were never translated.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.brief_texts import BriefTexts
from mujaz.check.shared.quote_proofs import ProvenQuote, location_of_words, words_in
from mujaz.check.shared.script_check import wrong_script
from mujaz.check.shared.severity import Level
from mujaz.link.quotes import QuoteMatch, locate, prove, word_diff
from mujaz.model.finding import Finding, Severity

CODE = "Q102"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each proven quote whose translation stands elsewhere or nowhere."""
    brief = context.brief
    for proven in context.quote_proofs if brief.language != brief.translation else ():
        language, words = words_in(proven.quote.words, brief.translation)
        segment = proven.proof.segment
        if not words or segment is None:
            continue
        texts = context.texts
        own_target = [target for target in texts.targets if target[0] == segment]
        if not own_target or locate(words, own_target).verdict is not QuoteMatch.NOT_FOUND:
            continue  # a paragraph without translation is A101
        severity = SEVERITY.of(brief.status)
        if _is_in_another_pair(proven, words, texts) or context.segment_is_misplaced(segment, severity):
            continue
        message, fix = _message_and_fix(proven, words, own_target[0], context)
        yield Finding(CODE, message, fix, location_of_words(proven.quote, language))


def _is_in_another_pair(proven: ProvenQuote, words: str, texts: BriefTexts) -> bool:
    """Whether another paragraph holds the words in both languages: a sentence may be said twice."""
    number = locate(words, texts.targets).segment
    return any(locate(proven.words, [source]).segment for source in texts.sources if source[0] == number)


def _message_and_fix(
    proven: ProvenQuote, words: str, own_target: tuple[int, str], context: BriefContext
) -> tuple[str, str]:
    language, segment = context.brief.translation, own_target[0]
    other_segment = locate(words, context.texts.targets).segment
    if other_segment is not None:
        message = f"The quote is from paragraph {segment}, its translation from paragraph {other_segment}."
        return message, "Use the same words in both places."
    other_language = f"Write there how the translation of paragraph {segment} says it in '{language}'."
    if words == proven.words:
        return f"The words under '{language}' are those of the original, not translated.", other_language
    script = wrong_script(words, language)
    if script:
        return f"The words under '{language}' are written in {script} letters.", other_language
    nearest = prove(words, language, [own_target]).nearest
    message = (
        f"The quote's translation does not stand in the translation of paragraph {segment}. There stands:"
        f" '{nearest}'. The difference: '{word_diff(words, nearest)}'."
    )
    return message, "Use the same words in both places."
