"""Generates an archive of any size for measurements.

The same count and seed give the same bytes. Every brief has 10 to 14 Arabic paragraphs with their English
translations, about 15 entities drawn with Zipf frequencies from a registry of count/4, 3 to 5 quotes that
occur word for word in a paragraph, tags, an outlet. The sentences are random common words: they have no
meaning, but the length of real ones.

    python -m benchmarks.corpus FOLDER COUNT [--seed 1]
"""

import argparse
import itertools
import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

ARABIC = """
قال أعلن شهدت بدأت خلال منذ بعد قبل مدينة منطقة مشروع مياه سوق مزارع حصاد موسم عام شهر يوم سكان عمال
مدرسة مستشفى طريق جسر قطار ميناء سفينة أسعار ارتفاع انخفاض نسبة خطة مرحلة تقرير دراسة خبراء لجنة
مجلس اجتماع قرار اتفاق تعاون دعم تمويل تكلفة جديد قديم كبير صغير محلي وطني شمال جنوب شرق
غرب وسط ساحل جبل سهل نهر بحيرة أرض تربة قمح زيتون تمر خضار فواكه صيادون سمك شبكات مركب طقس مطر رياح
حرارة برد جفاف فيضان حماية ترميم بناء حجر خشب قبة متحف مكتبة كتاب مخطوط قراءة كتابة تعليم تدريب شباب
نساء أطفال عائلات حي شارع ساحة بيت سقف جدار نافذة باب مفتاح
""".split()
ENGLISH = """
said announced saw began during since after before city area project water market farmers harvest
season year month day residents workers school hospital road bridge train port ship prices rise fall
share plan phase report study experts committee council meeting decision agreement support funding
cost new old large small local national north south east west centre coast mountain
plain river lake land soil wheat olives dates vegetables fruit fishers fish nets boat weather rain
wind heat cold drought flood protection restoration building stone wood dome museum library book
manuscript reading writing teaching training young women children families quarter street square
""".split()
GIVEN_AR = """
سالم نادية فؤاد ليلى رامي هالة وليد سمر أنور ريم باسل منى جمال دينا كمال عبير زاهر سلوى نبيه لمى
""".split()
GIVEN_EN = """
Salem Nadia Fuad Layla Rami Hala Walid Samar Anwar Rim Basel Muna Jamal Dina Kamal Abir Zaher Salwa
Nabih Lama
""".split()
FAMILY_AR = """
الدلبي الحافظي النقاش الكيالي الصابوني البيطار الحداوي العطار القباني الزيات النحاس الخياطي
""".split()
FAMILY_EN = """
al-Dalbi al-Hafizi al-Naqqash al-Kayyali al-Sabuni al-Bitar al-Haddawi al-Attar al-Qabbani al-Zayyat
al-Nahhas al-Khayyati
""".split()
NUMERALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
ORDINALS = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split()
TYPES = ("person", "organisation", "place", "event", "work")
TAGS = ("water", "trade", "health", "heritage", "transport", "energy", "elections", "science")
OUTLETS = 12


@dataclass(frozen=True, slots=True)
class SampleEntity:
    """A made-up entity."""

    id: str
    ar: str
    en: str
    type: str


def name_entities(count: int) -> list[SampleEntity]:
    """Return `count` entities whose names differ in both languages."""
    pairs = list(itertools.product(range(len(GIVEN_AR)), range(len(FAMILY_AR))))
    entities = []
    for number in range(count):
        given, family = pairs[number % len(pairs)]
        repetition = number // len(pairs)
        extra_ar = "".join(f" {NUMERALS[int(digit)]}" for digit in str(repetition)) if repetition else ""
        extra_en = "".join(f" {ORDINALS[int(digit)]}" for digit in str(repetition)) if repetition else ""
        arabic = f"{GIVEN_AR[given]} {FAMILY_AR[family]}{extra_ar}"
        english = f"{GIVEN_EN[given]} {FAMILY_EN[family]}{extra_en}"
        entities.append(SampleEntity(f"entity-{number:05d}", arabic, english, TYPES[number % len(TYPES)]))
    return entities


class TextWriter:
    """Writes random sentences that name entities."""

    def __init__(self, seed: int, registry: list[SampleEntity]) -> None:
        self.random = random.Random(seed)
        self.registry = registry
        weights = (1 / rank for rank in range(1, len(registry) + 1))
        self.weights = list(itertools.accumulate(weights))

    def entity(self) -> SampleEntity:
        return self.random.choices(self.registry, cum_weights=self.weights)[0]

    def sentence(self, words: list[str], name: str, length: int) -> str:
        sentence_words = self.random.choices(words, k=length)
        sentence_words.insert(self.random.randrange(1, length), name)
        return " ".join(sentence_words)

    def paragraph(self) -> tuple[str, str, SampleEntity]:
        """Return the paragraph in both languages and the entity that its first sentence names."""
        length = self.random.randrange(16, 30)
        first, second = self.entity(), self.entity()
        year = self.random.randrange(1990, 2026)
        ar = [self.sentence(ARABIC, name.ar, length) for name in (first, second)]
        en = [self.sentence(ENGLISH, name.en, length) for name in (first, second)]
        arabic = f"{ar[0]} عام {year}. {ar[1]}."
        english = f"{en[0]} in {year}. {en[1]}."
        return arabic, english[0].upper() + english[1:], first

    def add_quote(self, paragraph: tuple[str, str, SampleEntity]) -> tuple[str, str, str, str, SampleEntity]:
        """Add a quote to a paragraph and return both texts, both quotes and the speaker."""
        arabic, english, speaker = paragraph
        arabic_quote = " ".join(self.random.choices(ARABIC, k=12))
        english_quote = " ".join(self.random.choices(ENGLISH, k=12))
        return (
            f"{arabic} وقال: «{arabic_quote}».",
            f"{english} It was said: “{english_quote}”.",
            arabic_quote,
            english_quote,
            speaker,
        )


def brief(number: int, writer: TextWriter, day: date) -> tuple[str, str]:
    """Return one brief's path and text."""
    rng = writer.random
    slug = f"{day.isoformat()}-brief-{number:06d}"
    paragraphs = [writer.paragraph() for _ in range(rng.randrange(10, 15))]
    body: list[str] = []
    quotes: list[str] = []
    quoted = set(rng.sample(range(len(paragraphs)), rng.randrange(3, 6)))
    for index, paragraph in enumerate(paragraphs):
        arabic, english, _ = paragraph
        if index in quoted:
            arabic, english, arabic_quote, english_quote, speaker = writer.add_quote(paragraph)
            quotes.append(f"  - speaker: {speaker.id}\n    ar: «{arabic_quote}»\n    en: “{english_quote}”")
        body.append(f"{arabic}\n\n> {english}\n")
    title_ar, title_en = " ".join(rng.choices(ARABIC, k=7)), " ".join(rng.choices(ENGLISH, k=7)).capitalize()
    summary_ar, summary_en = (
        " ".join(rng.choices(ARABIC, k=30)),
        " ".join(rng.choices(ENGLISH, k=30)).capitalize(),
    )
    outlet, tags = rng.randrange(OUTLETS), ", ".join(sorted(rng.sample(TAGS, 2)))
    front = f"""---
title:
  ar: {title_ar}
  en: {title_en}
source:
  outlet: outlet-{outlet:02d}
  url: https://outlet-{outlet:02d}.example/{slug}
  published: {day.isoformat()}T09:30+03:00
  retrieved: {day.isoformat()}
  archive: https://archive.example/{slug}
  rights: full
language: ar
translation: en
status: reviewed
credits: {{translated: [a.b], reviewed: [c.d]}}
summary:
  ar: {summary_ar}.
  en: {summary_en}.
tags: [{tags}]
quotes:
"""
    return f"briefs/{day.year}/{slug}.md", front + "\n".join(quotes) + "\n---\n\n" + "\n".join(body)


def records(registry: list[SampleEntity]) -> list[tuple[str, str]]:
    """Return the paths and texts of entities, outlets and tags."""
    files = [
        (
            f"content/entities/{name.id}.md",
            f"---\ntype: {name.type}\nnames:\n  ar: {name.ar}\n  en: {name.en}\n"
            f"description:\n  ar: سجل للقياس.\n  en: A record for measuring.\n---\n",
        )
        for name in registry
    ]
    for number in range(OUTLETS):
        text = (
            f"names: {{ar: منفذ {number:02d}, en: Outlet {number:02d}}}\n"
            f"url: https://outlet-{number:02d}.example/\ndomains: [outlet-{number:02d}.example]\n"
            "language: ar\n"
        )
        files.append((f"content/outlets/outlet-{number:02d}.yml", text))
    files.append(
        ("content/tags.yml", "".join(f"{tag}: {{ar: وسم {tag}, en: {tag.title()}}}\n" for tag in TAGS))
    )
    return files


def generate(folder: Path, count: int, seed: int = 1) -> list[SampleEntity]:
    """Write an archive of `count` briefs below `folder` and return its entities."""
    registry = name_entities(max(50, count // 4))
    writer = TextWriter(seed, registry)
    first, days = date(2016, 1, 1), 3285
    files = records(registry)
    for number in range(count):
        files.append(brief(number, writer, first + timedelta(days=number * days // count)))
    for path, text in files:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return registry


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    generate(arguments.folder, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
