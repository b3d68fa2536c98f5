"""One brief's text to a brief."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from mujaz.model.brief import (
    Allowance,
    Brief,
    Correction,
    Credits,
    MentionRules,
    Quote,
    Status,
)
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.location import Location
from mujaz.model.machine import MachineCredit
from mujaz.model.provenance import Photo, Provenance, Rights
from mujaz.read.field_places import field_places
from mujaz.read.form import LANGUAGE, Form
from mujaz.read.front_matter import read_document
from mujaz.read.segments import read_body
from mujaz.read.tree import Mapping

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
DAY_FIRST = re.compile(r"\d{4}-\d{2}-\d{2}-")
CREDIBILITIES = frozenset("123456")
"""Of information on the Admiralty scale (NATO AJP-2.1): 1 confirmed by other sources, 6 cannot be judged."""
QUOTE_KEYS = frozenset({"speaker", "anonymous", "voice", "role", "via", "shared_by", "reported"})


def read_brief(path: str, text: str) -> tuple[Brief | None, tuple[Finding, ...]]:
    """Return the brief, or None where its front matter cannot be read at all, and what is wrong with it."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    form = Form(document.front, findings)
    body = read_body(path, document.body, document.body_line)
    findings.extend(body.findings)
    provenance = _provenance(form)
    brief = Brief(
        id=PurePosixPath(path).stem,
        title=form.localized("title", required="{ar: …, en: …}"),
        provenance=provenance,
        language=_language(form, "language", ""),
        translation=_language(form, "translation", "en"),
        status=form.choice("status", Status, Status.DRAFT),
        credits=_credits(form),
        summary=form.localized("summary"),
        tags=form.words("tags"),
        rules=_rules(form),
        quotes=tuple(_quote(item) for item in form.forms("quotes")),
        corrections=tuple(_correction(item) for item in form.forms("corrections")),
        allow=_allow(form),
        segments=body.segments,
        notes=body.notes,
        updated=form.day("updated"),
        fields=tuple(field_places(document.front)),
        at=Location(path),
        credibility=_credibility(form),
    )
    form.flag("sample")
    form.done()
    findings.extend(_file_name(brief))
    _published(form, brief)
    return brief, tuple(findings)


def _provenance(form: Form) -> Provenance:
    source = form.form("source")
    if source is None:
        if "source" not in form.entries:
            form.missing("source", "")
        source = Form(Mapping((), form.at), [])
    photo = source.form("photo")
    found = Provenance(
        outlet=source.text("outlet", required="sample-wire"),
        url=source.text("url", required="https://…"),
        published=source.moment("published"),
        rights=source.choice("rights", Rights, Rights.LINK),
        byline=source.text("byline"),
        retrieved=source.day("retrieved"),
        archive=source.text("archive"),
        capture=source.text("capture"),
        sha256=source.text("sha256").lower(),
        photo=Photo(photo.text("caption"), photo.text("credit")) if photo else None,
        at=source.at,
    )
    if photo:
        photo.done()
    source.done()
    return found


def _published(form: Form, brief: Brief) -> None:
    """A published brief needs its day; a draft may still be looking for it."""
    if brief.provenance.published is None and "source.published" not in {f.name for f in brief.fields}:
        severity = Severity.WARNING if brief.status is Status.DRAFT else Severity.ERROR
        fix = "Add a line 'published: 2025-03-04' under 'source:'."
        form.report("F105", "'source.published' is missing.", fix, brief.provenance.at, severity)


def _language(form: Form, key: str, default: str) -> str:
    value = form.text(key, required="" if default else "ar") or default or "ar"
    if not LANGUAGE.match(value):
        fix = f"Write a BCP 47 code such as '{key}: ar'."
        form.report(
            "F106", f"'{key}' is '{value}', which is not a language code.", fix, form.entries[key].value.at
        )
        return default or "ar"
    return value


def _credibility(form: Form) -> str:
    value = form.text("credibility")
    if value and value not in CREDIBILITIES:
        form.wrong(
            form.entries["credibility"].value,
            "credibility",
            "a number from 1 to 6",
            "Write 'credibility: 2'.",
        )
        return ""
    return value


def _credits(form: Form) -> Credits:
    part = form.form("credits")
    if part is None:
        return Credits()
    found = Credits(part.words("translated"), part.words("reviewed"), _machine(part))
    part.done()
    return found


def _machine(credits: Form) -> MachineCredit | None:
    """Return the machine: `{provider: …, model: …, date: …}`, or a name alone as in older briefs."""
    entry = credits.entry("machine")
    if entry is None:
        return None
    if not isinstance(entry.value, Mapping):
        name = credits.scalar(entry.value, "machine")
        return MachineCredit(name) if name else None
    part = credits.form("machine")
    assert part is not None
    found = MachineCredit(part.text("provider", required="deepl"), part.text("model"), part.day("date"))
    part.done()
    return found


def _rules(form: Form) -> MentionRules:
    part = form.form("mentions")
    if part is None:
        return MentionRules()
    pins = tuple((surface, entity) for surface, entity, _ in part.pairs("pin"))
    found = MentionRules(pins, part.words("ignore"), part.words("declared"))
    part.done()
    return found


def _quote(form: Form) -> Quote:
    words = form.languages(QUOTE_KEYS)
    places = tuple((name, form.entries[name].value.at) for name, _ in words.pairs)
    found = Quote(
        speaker=form.text("speaker"),
        anonymous=form.localized("anonymous"),
        role=form.localized("role"),
        via=form.text("via"),
        words=words,
        reported=form.localized("reported"),
        at=form.at,
        words_at=places,
        shared_by=form.words("shared_by"),
        own_voice=form.text("voice") == "outlet",
    )
    if "voice" in form.entries and not found.own_voice:
        fix = "Write 'voice: outlet', or name who speaks under 'speaker:'."
        form.wrong(form.entries["voice"].value, "voice", "outlet", fix)
    if not words and not found.reported:
        fix = "Add the words under a language code ('ar: «…»'), or a paraphrase under 'reported:'."
        form.report("F105", "The quote has neither words nor a paraphrase.", fix, form.at)
    form.done()
    return found


def _correction(form: Form) -> Correction:
    if "date" not in form.entries:
        form.missing("date", "2025-03-07")
    found = Correction(form.day("date"), form.localized("note", required="{en: …, ar: …}"), form.at)
    form.done()
    return found


def _allow(form: Form) -> tuple[Allowance, ...]:
    part = form.form("allow")
    if part is None:
        return ()
    return tuple(
        Allowance(code, part.scalar(entry.value, code), entry.at) for code, entry in part.entries.items()
    )


def _file_name(brief: Brief) -> Iterator[Finding]:
    """The file's name is the brief's id and address, so it must be one that lasts."""
    parts = brief.at.path.split("/")
    if not ID.match(brief.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: 2025-03-04-grain-market.md."
        yield Finding("P101", f"'{brief.id}' cannot be an address.", fix, brief.at)
    elif not DAY_FIRST.match(brief.id):
        fix = f"Rename the file: {brief.provenance.day or '2025-03-04'}-{brief.id}.md."
        yield Finding("P101", f"'{brief.id}' does not begin with the day of publication.", fix, brief.at)
    day = brief.provenance.day
    if len(parts) != 3 or not re.fullmatch(r"\d{4}", parts[1]):
        year = day.year if day else "2025"
        fix = f"Move the file to briefs/{year}/."
        yield Finding("P101", "A brief stands in a folder named by its year.", fix, brief.at)
    elif day and day.year != int(parts[1]):
        fix = f"Move the file to briefs/{day.year}/, or correct 'source.published'."
        yield Finding("P101", f"The folder says {parts[1]}, the article is of {day.year}.", fix, brief.at)
