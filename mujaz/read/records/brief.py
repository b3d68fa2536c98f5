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
from mujaz.model.finding import Finding, MujazError
from mujaz.model.key_positions import KeyPositions
from mujaz.model.location import Location
from mujaz.model.machine_credit import MachineCredit
from mujaz.model.provenance import Photo, Provenance, Rights
from mujaz.model.slug import SLUG
from mujaz.read.body.body import Body
from mujaz.read.body.read_body import read_body
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.nodes import YamlMapping
from mujaz.read.yaml.typed_mapping import TypedMapping

DAY_FIRST = re.compile(r"\d{4}-\d{2}-\d{2}-")
CREDIBILITIES = tuple("123456")
"""Of information on the Admiralty scale (NATO AJP-2.1): 1 confirmed by other sources, 6 cannot be judged."""
QUOTE_KEYS = frozenset({"speaker", "anonymous", "voice", "role", "via", "shared_by", "reported"})
VOICE = "Write 'voice: outlet', or name who speaks under 'speaker:'."


def read_brief(path: str, text: str) -> tuple[Brief | None, tuple[Finding, ...]]:
    """Return the brief, or None where its front matter cannot be read at all, and what is wrong with it."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    form = TypedMapping(document.front_matter, findings)
    body = read_body(path, document.body, document.body_line)
    findings.extend(body.findings)
    brief = parse_brief(form, path, body, read_key_positions(document.front_matter))
    findings.extend(_file_name(brief))
    return brief._replace(doubts=document.doubts) if document.doubts else brief, tuple(findings)


def parse_brief(form: TypedMapping, path: str, body: Body, fields: KeyPositions) -> Brief:
    """Return the brief that a front matter and a body make."""
    provenance = _provenance(form)
    brief = Brief(
        id=PurePosixPath(path).stem,
        title=form.localized("title", required="{ar: …, en: …}"),
        provenance=provenance,
        language=form.language("language", "ar", required="ar"),
        translation=form.language("translation", "en"),
        status=form.required_choice("status", Status, Status.DRAFT),
        credits=_credits(form),
        summary=form.localized("summary"),
        tags=form.texts("tags"),
        rules=_rules(form),
        quotes=tuple(_quote(item) for item in form.mappings("quotes")),
        corrections=tuple(_correction(item) for item in form.mappings("corrections")),
        allow=_allow(form),
        segments=body.segments,
        notes=body.notes,
        updated=form.day("updated"),
        key_positions=fields,
        location=Location(path),
        credibility=form.one_of(
            "credibility", CREDIBILITIES, "a number from 1 to 6", "Write 'credibility: 2'."
        ),
    )
    form.flag("sample")
    fix = "Add a line 'published: 2025-03-04' under 'source:'."
    form.require_unless("source", "published", ("status", Status.DRAFT.value), brief.status.value, fix)
    form.finish()
    return brief


def _provenance(form: TypedMapping) -> Provenance:
    source = form.mapping("source", required="{outlet: …, url: …, rights: link}") or TypedMapping(
        YamlMapping((), form.location), []
    )
    photo = source.mapping("photo")
    outlet, url = source.text("outlet", required="sample-wire"), source.text("url", required="https://…")
    published, before = source.date_or_datetime("published"), len(source.findings)
    rights = source.required_choice("rights", Rights, Rights.LINK)
    said = len(source.findings) == before
    found = Provenance(
        outlet=outlet,
        url=url,
        published=published,
        rights=rights,
        byline=source.text("byline"),
        retrieved=source.day("retrieved"),
        archive=source.text("archive"),
        capture=source.text("capture"),
        sha256=source.text("sha256").lower(),
        photo=Photo(photo.text("caption"), photo.text("credit")) if photo else None,
        rights_stated=said,
        location=source.location,
    )
    if photo:
        photo.finish()
    source.finish()
    return found


def _credits(form: TypedMapping) -> Credits:
    part = form.mapping("credits")
    if part is None:
        return Credits()
    found = Credits(part.texts("translated"), part.texts("reviewed"), _machine(part))
    part.finish()
    return found


def _machine(credits: TypedMapping) -> MachineCredit | None:
    """Return the machine: `{provider: …, model: …, date: …}`, or a name alone as in older briefs."""
    name, part = credits.text_or_mapping("machine")
    if part is None:
        return MachineCredit(name) if name else None
    found = MachineCredit(part.text("provider", required="deepl"), part.text("model"), part.day("date"))
    part.finish()
    return found


def _rules(form: TypedMapping) -> MentionRules:
    part = form.mapping("mentions")
    if part is None:
        return MentionRules()
    pins = tuple((surface, entity) for surface, entity, _ in part.pairs("pin"))
    found = MentionRules(pins, part.texts("ignore"), part.texts("declared"))
    part.finish()
    return found


def _quote(form: TypedMapping) -> Quote:
    words = form.languages(QUOTE_KEYS)
    places = tuple((name, form.entries[name].value.location) for name, _ in words.pairs)
    found = Quote(
        speaker=form.text("speaker"),
        anonymous=form.localized("anonymous"),
        role=form.localized("role"),
        via=form.text("via"),
        words=words,
        reported=form.localized("reported"),
        location=form.location,
        words_locations=places,
        shared_by=form.texts("shared_by"),
        by_outlet=bool(form.one_of("voice", ("outlet",), "outlet", VOICE)),
    )
    fix = "Add the words under a language code ('ar: «…»'), or a paraphrase under 'reported:'."
    message = "The quote has neither words nor a paraphrase."
    form.require_beyond(QUOTE_KEYS - {"reported"}, words or found.reported, message, fix)
    form.finish()
    return found


def _correction(form: TypedMapping) -> Correction:
    form.require("date", "2025-03-07")
    found = Correction(form.day("date"), form.localized("note", required="{en: …, ar: …}"), form.location)
    form.finish()
    return found


def _allow(form: TypedMapping) -> tuple[Allowance, ...]:
    part = form.mapping("allow")
    if part is None:
        return ()
    return tuple(Allowance(code, part.text(code), part.key_location(code)) for code in part.all_keys())


def _file_name(brief: Brief) -> Iterator[Finding]:
    """The file's name is the brief's id and address, so it must be one that lasts."""
    parts = brief.location.path.split("/")
    if not SLUG.match(brief.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: 2025-03-04-grain-market.md."
        yield Finding("P101", f"'{brief.id}' cannot be an address.", fix, brief.location)
    elif not DAY_FIRST.match(brief.id):
        fix = f"Rename the file: {brief.provenance.day or '2025-03-04'}-{brief.id}.md."
        yield Finding(
            "P101", f"'{brief.id}' does not begin with the day of publication.", fix, brief.location
        )
    day = brief.provenance.day
    if len(parts) != 3 or not re.fullmatch(r"\d{4}", parts[1]):
        year = day.year if day else "2025"
        fix = f"Move the file to briefs/{year}/."
        yield Finding("P101", "A brief stands in a folder named by its year.", fix, brief.location)
    elif day and day.year != int(parts[1]):
        fix = f"Move the file to briefs/{day.year}/, or correct 'source.published'."
        yield Finding(
            "P101", f"The folder says {parts[1]}, the article is of {day.year}.", fix, brief.location
        )
