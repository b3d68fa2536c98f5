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
SHORT_RIGHTS = {"full": N_("Whole text"), "excerpt": N_("Excerpts"), "link": N_("Link only")}
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
    """Return the heading of a queue."""
    return words(language).gettext(HEADING[queue.code])


def step(queue: Queue, language: str) -> str:
    """Return the next step for everything in a queue: a full sentence."""
    return words(language).gettext(STEP[queue.code])


def note(queue: Queue, item: QueueItem, formatter: Formats) -> str:
    """Return a remark about one item of a queue; empty if there is nothing to add."""
    names = formatter.names(item.names)
    match queue.code:
        case "doubt":
            text = _doubts(item.count, formatter)
        case "translation":
            numbers = {"missing": formatter.number(item.count), "total": formatter.number(item.total)}
            text = words(formatter.language).gettext("%(missing)s of %(total)s") % numbers
        case "review" if names:
            text = words(formatter.language).gettext("translated by %(names)s") % {"names": names}
        case "speaker":
            text = ": ".join(part for part in (_quotes(item.count, formatter), names) if part)
        case "name" | "description":
            text = formatter.names([formatter.language_name(language) for language in item.names])
        case "identifier":
            text = _briefs(item.count, formatter)
        case _:
            text = names
    return text


def _doubts(count: int, formatter: Formats) -> str:
    pattern = words(formatter.language).ngettext("%(num)s comment", "%(num)s comments", count)
    return pattern % {"num": formatter.number(count)}


def _quotes(count: int, formatter: Formats) -> str:
    pattern = words(formatter.language).ngettext("%(num)s quote", "%(num)s quotes", count)
    return pattern % {"num": formatter.number(count)}


def _briefs(count: int, formatter: Formats) -> str:
    pattern = words(formatter.language).ngettext("%(num)s brief", "%(num)s briefs", count)
    return pattern % {"num": formatter.number(count)}


def load(person: Workload, language: str) -> tuple[tuple[str, int], ...]:
    """Return words with counts for a person's workload, without zeros."""
    gettext = words(language).gettext
    counted = (
        (gettext("drafts"), person.drafts),
        (gettext("waiting for a reviewer"), person.waiting),
        (gettext("translated"), person.translated),
        (gettext("reviewed"), person.reviewed),
    )
    return tuple(pair for pair in counted if pair[1])
