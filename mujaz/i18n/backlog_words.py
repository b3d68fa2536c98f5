"""The words of the backlog, on its page and on a terminal: headings, next steps, remarks."""

from mujaz.backlog.backlog import Workload
from mujaz.backlog.queue import Queue, QueueItem
from mujaz.i18n.catalog import N_, words
from mujaz.i18n.formats import Formats

HEADING = {
    "doubt": N_("Marked as unsure"),
    "translation": N_("Paragraphs without a translation"),
    "machine": N_("Drafted by a machine, not reviewed"),
    "review": N_("Waiting for a reviewer"),
    "speaker": N_("Quotes without a speaker’s record"),
    "archive": N_("No archived copy"),
    "name": N_("Records that lack a name"),
    "description": N_("Records that lack a description"),
    "identifier": N_("Records without an identifier"),
    "unnamed": N_("Records that no brief names"),
}
RIGHTS_IN_SHORT = {"full": N_("Whole text"), "excerpt": N_("Excerpts"), "link": N_("Link only")}
STEP = {
    "doubt": N_("Answer each comment that begins with “unsure” or “to fill”, and take it out."),
    "translation": N_("Write each translation in a block quote below its paragraph: “> …”."),
    "machine": N_("Go through it, sign it under “credits”, and ask for a second reader."),
    "review": N_(
        "Read it beside the original, then add yourself under “reviewed” and write “status: reviewed”."
    ),
    "speaker": N_("Write the record of the speaker, and its id under “speaker”; or “anonymous”."),
    "archive": N_("Save the article in a web archive, and write the address of the copy under “archive”."),
    "name": N_("Add the name in the language that is missing under “names”."),
    "description": N_("Add a sentence in the language that is missing under “description”."),
    "identifier": N_("Add the number at Wikidata under “wikidata”, where you are certain."),
    "unnamed": N_("Add the spellings that the briefs use under “aliases”, or leave it until a brief comes."),
}


def heading(queue: Queue, language: str) -> str:
    """Return what a queue is called."""
    return words(language).gettext(HEADING[queue.code])


def step(queue: Queue, language: str) -> str:
    """Return what is to be done with everything in a queue: a full sentence."""
    return words(language).gettext(STEP[queue.code])


def note(queue: Queue, item: QueueItem, written: Formats) -> str:
    """Return what is special about one thing in a queue; empty where its place in the queue says it all."""
    names = written.names(item.names)
    match queue.code:
        case "doubt":
            told = _doubts(item.count, written)
        case "translation":
            numbers = {"missing": written.number(item.count), "total": written.number(item.total)}
            told = words(written.language).gettext("%(missing)s of %(total)s") % numbers
        case "review" if names:
            told = words(written.language).gettext("translated by %(names)s") % {"names": names}
        case "speaker":
            told = ": ".join(part for part in (_quotes(item.count, written), names) if part)
        case "name" | "description":
            told = written.names([written.language_name(language) for language in item.names])
        case "identifier":
            told = _briefs(item.count, written)
        case _:
            told = names
    return told


def _doubts(count: int, written: Formats) -> str:
    said = words(written.language).ngettext("%(num)s comment", "%(num)s comments", count)
    return said % {"num": written.number(count)}


def _quotes(count: int, written: Formats) -> str:
    said = words(written.language).ngettext("%(num)s quote", "%(num)s quotes", count)
    return said % {"num": written.number(count)}


def _briefs(count: int, written: Formats) -> str:
    said = words(written.language).ngettext("%(num)s brief", "%(num)s briefs", count)
    return said % {"num": written.number(count)}


def load(person: Workload, language: str) -> tuple[tuple[str, int], ...]:
    """Return what stands under a person's name, in words with counts; nothing that is none."""
    gettext = words(language).gettext
    counted = (
        (gettext("drafts"), person.drafts),
        (gettext("waiting for a reviewer"), person.waiting),
        (gettext("translated"), person.translated),
        (gettext("reviewed"), person.reviewed),
    )
    return tuple(pair for pair in counted if pair[1])
