"""Descriptions of keys that an editor shows. A test compares the keys with those that the readers request."""

from collections.abc import Mapping

from mujaz.schema.brief_descriptions import BRIEF
from mujaz.schema.schema_path import SchemaKind

ENTITY = {
    "type": "What sort of thing the record stands for.",
    "names": "The name by language: always ar and en; fa, he, ur … where the press writes in them.",
    "names.ar": "The name in Arabic.",
    "names.en": "The name in English.",
    "aliases": "Other ways in which the name is written, by language: `ar: [مجلس السوق]`.",
    "aliases.*": "A list; what could mean others too is written `{name: المجلس, ambiguous: true}`.",
    "aliases.*.name": "The name as it is written.",
    "aliases.*.ambiguous": "true: counts only where the entity is present otherwise.",
    "romanizations": "The spelling by scheme: `{ALA-LC: al-Baṣrah}`.",
    "romanizations.*": "The spelling in this scheme.",
    "wikidata": "Its item, such as Q48195, and only where you are certain.",
    "coordinates": "Latitude and longitude in degrees: `[30.52, 47.78]`.",
    "country": "Two letters of ISO 3166-1, such as IQ.",
    "active": "From when to when a person lived, or an event or organisation lasted.",
    "active.from": "A year, a month or a day: 1945, 1945-03, 1945-03-22.",
    "active.to": "A year, a month or a day; nothing where it still is.",
    "relations": "How it stands to other records.",
    "not": "Ids of records that it is often confused with.",
    "description": "One sentence by language.",
    "description.ar": "The description in Arabic.",
    "description.en": "The description in English.",
    "roles": "Offices and tasks with their times, so that a quote under an office that had ended is noticed.",
    "roles.ar": "The office in Arabic.",
    "roles.en": "The office in English.",
    "roles.from": "A year, a month or a day.",
    "roles.to": "A year, a month or a day; nothing where it has not ended.",
    "sample": "true where all of it is made up to show how the site works.",
    **{
        f"relations.{kind}": f"Ids of the records that this one is {words}."
        for kind, words in {
            "located-in": "located in",
            "member-of": "a member of",
            "part-of": "a part of",
            "subsidiary-of": "a subsidiary of",
            "related-to": "related to in another way",
        }.items()
    },
    "relations.works-for": "Ids of the organisations or persons that this person works for.",
    "relations.leads": "Ids of the organisations that this person leads.",
    "relations.born-in": "Id of the place in which this person was born.",
}
OUTLET = {
    "names": "The name by language, always ar and en.",
    "names.ar": "The name in Arabic.",
    "names.en": "The name in English.",
    "url": "Its front page.",
    "domains": "Its domains: the outlet of a pasted article is known by its links.",
    "owner": "Who owns it, by language.",
    "owner.ar": "The owner in Arabic.",
    "owner.en": "The owner in English.",
    "country": "Two letters of ISO 3166-1, such as IQ.",
    "language": "In which it mostly writes, such as ar.",
    "reliability": "A note in words by language, and a grade for those who use one.",
    "reliability.grade": "On the Admiralty scale: A (completely reliable) to F (cannot be judged).",
    "reliability.ar": "The note in Arabic.",
    "reliability.en": "The note in English.",
    "rights": "How much it permits to publish where nothing else is agreed.",
    "sample": "true where the outlet is made up.",
}
TERMS = {
    "term": "The word in the language of the press: `{ar: منسوب المياه}`.",
    "term.ar": "The word in Arabic.",
    "term.en": "The word in English.",
    "renderings": "Agreed translations by language, the preferred one first.",
    "renderings.*": "A list, the preferred one first.",
    "forbidden": "Translations that are wrong here, by language.",
    "forbidden.*": "A list.",
    "note": "Why, by language.",
    "note.ar": "The reason in Arabic.",
    "note.en": "The reason in English.",
}
TAGS = {
    "*": "A subject and its names: `heritage: {ar: تراث, en: Heritage}`.",
    "*.ar": "Its name in Arabic.",
    "*.en": "Its name in English.",
}
SETTINGS = {
    "site_name": "The site's name by language.",
    "site_name.ar": "The name in Arabic.",
    "site_name.en": "The name in English.",
    "languages": "Languages of the interface; the first is the default.",
    "locales": "The CLDR locale that formats dates and numbers: ar-IQ says شباط, ar-EG says فبراير.",
    "locales.*": "A CLDR locale, such as ar-IQ.",
    "numbering": "Digits by language.",
    "numbering.*": "latn (2025), arab (٢٠٢٥) or arabext (۲۰۲۵).",
    "calendars": "Calendars that the provenance line shows: gregorian, islamic, persian.",
    "repository": "Address of the source repository, for “edit this page”; without it there is no such link.",
    "branch": "The branch that is published.",
    "feedback_url": "Where mistakes are reported; `{title}` and `{url}` are filled in.",
    "page_size": "Briefs on one list page.",
    "rows_per_page": "Briefs on one page of a list that shows each on a line or two.",
    "names_per_page": "Entities on one page of their index.",
    "quotes_per_page": "Quotes on one page.",
    "search": "false leaves the search index out.",
    "featured": "Entities on the home page.",
    "desk": "Who sees the page of what is to be done.",
}
DESCRIPTIONS: Mapping[SchemaKind, Mapping[str, str]] = {
    SchemaKind.BRIEF: BRIEF,
    SchemaKind.ENTITY: ENTITY,
    SchemaKind.OUTLET: OUTLET,
    SchemaKind.TERMS: TERMS,
    SchemaKind.TAGS: TAGS,
    SchemaKind.SETTINGS: SETTINGS,
}
TITLES: Mapping[SchemaKind, str] = {
    SchemaKind.BRIEF: "The front matter of a brief",
    SchemaKind.ENTITY: "The front matter of an entity's record",
    SchemaKind.OUTLET: "An outlet's record",
    SchemaKind.TERMS: "Agreed terms",
    SchemaKind.TAGS: "The tags of the archive",
    SchemaKind.SETTINGS: "The site's settings, under extra: mujaz: in mkdocs.yml",
}
