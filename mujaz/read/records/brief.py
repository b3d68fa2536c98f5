"""Reads the text of one brief."""

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
from mujaz.model.slug import SLUG, slug_fix
from mujaz.read.body.body import Body
from mujaz.read.body.read_body import read_body
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.nodes import YamlMapping
from mujaz.read.yaml.typed_mapping import TypedMapping

DATE_PREFIX = re.compile(r"\d{4}-\d{2}-\d{2}-")
CREDIBILITIES = tuple("123456")
"""Credibility of information on the Admiralty scale (NATO AJP-2.1): 1 confirmed, 6 cannot be judged."""
QUOTE_KEYS = frozenset({"speaker", "anonymous", "voice", "role", "via", "shared_by", "reported"})
VOICE_FIX = "Write 'voice: outlet', or name who speaks under 'speaker:'."


def read_brief(path: str, text: str) -> tuple[Brief | None, tuple[Finding, ...]]:
    """Return the brief, or None where its front matter cannot be parsed, and the findings."""
    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
    front_matter = TypedMapping(document.front_matter, findings)
    body = read_body(path, document.body, document.body_line)
    findings.extend(body.findings)
    brief = parse_brief(front_matter, path, body, read_key_positions(document.front_matter))
    findings.extend(_file_name_findings(brief))
    return brief._replace(doubts=document.doubts) if document.doubts else brief, tuple(findings)


def parse_brief(front_matter: TypedMapping, path: str, body: Body, positions: KeyPositions) -> Brief:
    """Return the brief of a front matter and a body."""
    provenance = _provenance(front_matter)
    brief = Brief(
        id=PurePosixPath(path).stem,
        title=front_matter.localized("title", required="{ar: …, en: …}"),
        provenance=provenance,
        language=front_matter.language("language", "ar", required="ar"),
        translation=front_matter.language("translation", "en"),
        status=front_matter.required_choice("status", Status, Status.DRAFT),
        credits=_credits(front_matter),
        summary=front_matter.localized("summary"),
        tags=front_matter.texts("tags"),
        rules=_rules(front_matter),
        quotes=tuple(_quote(item) for item in front_matter.mappings("quotes")),
        corrections=tuple(_correction(item) for item in front_matter.mappings("corrections")),
        allow=_allowances(front_matter),
        segments=body.segments,
        notes=body.notes,
        updated=front_matter.day("updated"),
        key_positions=positions,
        location=Location(path),
        credibility=front_matter.one_of(
            "credibility", CREDIBILITIES, "a number from 1 to 6", "Write 'credibility: 2'."
        ),
    )
    front_matter.flag("sample")
    fix = "Add a line 'published: 2025-03-04' under 'source:'."
    front_matter.require_unless(
        "source", "published", ("status", Status.DRAFT.value), brief.status.value, fix
    )
    front_matter.finish()
    return brief


def _provenance(front_matter: TypedMapping) -> Provenance:
    source = front_matter.mapping("source", required="{outlet: …, url: …, rights: link}") or TypedMapping(
        YamlMapping((), front_matter.location), []
    )
    photo = source.mapping("photo")
    outlet, url = source.text("outlet", required="sample-wire"), source.text("url", required="https://…")
    published, findings_before = source.date_or_datetime("published"), len(source.findings)
    rights = source.required_choice("rights", Rights, Rights.LINK)
    rights_stated = len(source.findings) == findings_before
    provenance = Provenance(
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
        rights_stated=rights_stated,
        location=source.location,
    )
    if photo:
        photo.finish()
    source.finish()
    return provenance


def _credits(front_matter: TypedMapping) -> Credits:
    mapping = front_matter.mapping("credits")
    if mapping is None:
        return Credits()
    credits = Credits(mapping.texts("translated"), mapping.texts("reviewed"), _machine(mapping))
    mapping.finish()
    return credits


def _machine(credits: TypedMapping) -> MachineCredit | None:
    """Return the machine that `{provider: …, model: …, date: …}` or, in older briefs, a name alone gives."""
    name, mapping = credits.text_or_mapping("machine")
    if mapping is None:
        return MachineCredit(name) if name else None
    machine = MachineCredit(
        mapping.text("provider", required="deepl"), mapping.text("model"), mapping.day("date")
    )
    mapping.finish()
    return machine


def _rules(front_matter: TypedMapping) -> MentionRules:
    mapping = front_matter.mapping("mentions")
    if mapping is None:
        return MentionRules()
    pins = tuple((surface, entity) for surface, entity, _ in mapping.pairs("pin"))
    rules = MentionRules(pins, mapping.texts("ignore"), mapping.texts("declared"))
    mapping.finish()
    return rules


def _quote(mapping: TypedMapping) -> Quote:
    words = mapping.languages(QUOTE_KEYS)
    locations = tuple((name, mapping.entries[name].value.location) for name, _ in words.pairs)
    quote = Quote(
        speaker=mapping.text("speaker"),
        anonymous=mapping.localized("anonymous"),
        role=mapping.localized("role"),
        via=mapping.text("via"),
        words=words,
        reported=mapping.localized("reported"),
        location=mapping.location,
        words_locations=locations,
        shared_by=mapping.texts("shared_by"),
        by_outlet=bool(mapping.one_of("voice", ("outlet",), "outlet", VOICE_FIX)),
    )
    fix = "Add the words under a language code ('ar: «…»'), or a paraphrase under 'reported:'."
    message = "The quote has neither words nor a paraphrase."
    mapping.require_beyond(QUOTE_KEYS - {"reported"}, words or quote.reported, message, fix)
    mapping.finish()
    return quote


def _correction(mapping: TypedMapping) -> Correction:
    mapping.require("date", "2025-03-07")
    correction = Correction(
        mapping.day("date"), mapping.localized("note", required="{en: …, ar: …}"), mapping.location
    )
    mapping.finish()
    return correction


def _allowances(front_matter: TypedMapping) -> tuple[Allowance, ...]:
    mapping = front_matter.mapping("allow")
    if mapping is None:
        return ()
    return tuple(
        Allowance(code, mapping.text(code), mapping.key_location(code)) for code in mapping.all_keys()
    )


def _file_name_findings(brief: Brief) -> Iterator[Finding]:
    """Yield findings (P101) about the path of a brief, which is its id and its address for good."""
    parts = brief.location.path.split("/")
    if not SLUG.match(brief.id):
        fix = "Rename the file with lower-case Latin letters, digits and hyphens: 2025-03-04-grain-market.md."
        yield Finding("P101", f"'{brief.id}' cannot be an address.", slug_fix(brief.id, fix), brief.location)
    elif not DATE_PREFIX.match(brief.id):
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
