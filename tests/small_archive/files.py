"""The files of a little archive."""

from collections.abc import Iterator
from hashlib import sha256

from tests.project import SETTINGS
from tests.small_archive.model import Little, LittleBrief, LittleEntity, theme_file


def files_of(it: Little) -> dict[str, str]:
    """Return path and text of every file that differs from the project's own theme."""
    found = dict(_right_files(it))
    found.update(it.broken)
    return found


def _right_files(it: Little) -> Iterator[tuple[str, str]]:
    for brief in it.briefs.values():
        yield brief.path, brief_text(it, brief)
    for entity in it.entities.values():
        yield f"content/entities/{entity.id}.md", _entity(entity)
    for outlet, name in it.outlets.items():
        yield f"content/outlets/{outlet}.yml", _outlet(outlet, name)
    tags = "".join(f"{tag}: {{ar: وسم {name}, en: {name}}}\n" for tag, name in it.tags.items())
    yield "content/tags.yml", tags
    terms = "".join(f"- term: {{ar: {ar}}}\n  renderings: {{en: [{en}]}}\n" for ar, en in it.terms.items())
    yield "content/terms/agreed.yml", terms or "[]\n"
    for page, text in it.pages.items():
        yield f"content/pages/{page}.md", f"---\ntitle: Page {page}\n---\n\n{text}\n"
    for name, text in it.captures.items():
        yield f"content/captures/{name}", text
    for path, more in it.theme.items():
        yield f"theme_overrides/{path}", theme_file(path) + more
    yield "mkdocs.yml", _settings(it)


def _settings(it: Little) -> str:
    lines = []
    for line in SETTINGS.read_text(encoding="utf-8").splitlines():
        key = line.split(":")[0].strip()
        if key == "numbering":
            lines.append(f"    numbering: {{en: latn, ar: {it.numbering}}}")
        elif key not in it.settings:
            lines.append(line)
    address = [f"site_url: {it.site_url}"] if it.site_url else []
    return (
        "\n".join([*address, *lines, *(f"    {key}: {value}" for key, value in it.settings.items())]) + "\n"
    )


def _outlet(outlet: str, name: str) -> str:
    return (
        f"names: {{ar: منبر {name}, en: {name}}}\nurl: https://{outlet}.example/\n"
        f"domains: [{outlet}.example]\nlanguage: ar\nsample: true\n"
    )


def _entity(it: LittleEntity) -> str:
    lines = [f"type: {it.type}", f"names: {{ar: {it.ar}, en: {it.en}}}"]
    lines += [f"aliases: {{ar: [{', '.join(it.aliases)}]}}"] if it.aliases else []
    lines += [f"wikidata: {it.wikidata}"] if it.wikidata else []
    lines += [f"relations: {{related-to: [{it.related}]}}"] if it.related else []
    lines += [f"description: {{ar: وصف {it.description}, en: {it.description}}}"] if it.description else []
    return "---\n" + "\n".join([*lines, "sample: true"]) + f"\n---\n\n{it.profile}\n"


def brief_text(all_of_it: Little, it: LittleBrief) -> str:
    """Return the Markdown file of one brief."""
    head = [
        f"title: {{ar: خبر {it.title}, en: {it.title}}}",
        "source:",
        f"  outlet: {it.outlet}",
        f"  url: https://{it.outlet}.example/{it.id}",
        f"  published: {it.day}",
        f"  retrieved: {it.day}",
        f"  archive: https://archive.example/{it.id}",
        f"  rights: {it.rights}",
        *_capture(all_of_it, it),
        "language: ar\ntranslation: en",
        f"status: {it.status}",
        "credits: {translated: [a.b], reviewed: [c.d]}",
        f"summary: {{ar: خلاصة {it.summary}., en: Summary {it.summary}.}}",
        f"tags: [{', '.join(it.tags)}]",
        *_quotes(it),
        *_corrections(it),
    ]
    return "---\n" + "\n".join(head) + "\n---\n\n" + "\n".join(_segments(all_of_it, it))


def _capture(all_of_it: Little, it: LittleBrief) -> list[str]:
    text = all_of_it.captures.get(it.capture)
    if text is None:
        return []
    return [f"  capture: {it.capture}", f"  sha256: {sha256(text.encode()).hexdigest()}"]


def _quotes(it: LittleBrief) -> Iterator[str]:
    if it.quotes and it.rights == "full":
        yield "quotes:"
        for quote in it.quotes:
            who = f"speaker: {quote.speaker}" if quote.speaker else "anonymous: {ar: شاهد, en: a witness}"
            yield f"  - {who}\n    ar: «{quote.ar}»\n    en: “{quote.en}”"


def _corrections(it: LittleBrief) -> Iterator[str]:
    if it.corrections:
        yield "corrections:"
        for day in it.corrections:
            yield f"  - {{date: {day}, note: {{ar: تصويب في {day}, en: Put right on {day}}}}}"


def _segments(all_of_it: Little, it: LittleBrief) -> Iterator[str]:
    if it.rights == "link":
        return
    for name in it.names:
        named = all_of_it.entities.get(name)
        ar, en = (named.ar, named.en) if named else ("الساحة", "the square")
        yield f"كثر الحديث اليوم عن {ar} في السوق.\n\n> Today there was much talk of {en} in the market.\n"
    for quote in it.quotes:
        yield f"وقيل هناك: «{quote.ar}».\n\n> It was said there: “{quote.en}”.\n"
