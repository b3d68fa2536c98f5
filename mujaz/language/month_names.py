"""Lists the names of months in newspapers, in three calendars.

Gregorian names come from CLDR, which has Levantine, Egyptian, Maghrebi and Mauritanian ones. The tables here
add spellings of newsrooms that CLDR lacks.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from babel.localedata import locale_identifiers

from mujaz.language.folding import fold_key

LANGUAGES = ("ar", "en", "fa", "fr", "he", "ur")

SPELLINGS: Mapping[int, str] = {
    1: "كانون ثاني; كانون الثانى; ينايز; يناير/كانون; جانفى; ژانويه; ژانویه; جنوری",
    2: "فبرابر; فيراير; فبرير; شباط; فيفرى; فیفری; فوریه",
    3: "ادار; أدار; آدار; مارث; مارچ",
    4: "افريل; ابرايل; ابريل; نيسان; أبرايل; آوریل; اپریل",
    5: "ايار; مايوا; مائو; مى; مئی",
    6: "يونيه; يونية; يونيو; حزيران; جون; ژوئن",
    7: "يوليه; يولية; يليو; تموز; جويليه; ژوئیه; جولائی",
    8: "اغسطوس; أغسطوس; اوغسطس; أوغسطس; اب; أب; أوت; اوت; اگست",
    9: "سبتمر; سيبتمبر; ايلول; سبتمبير; ستمبر; سپتامبر",
    10: "اكتوير; تشرين اول; تشرين أول; اكتوبار; اکتبر; اکتوبر",
    11: "نوفمير; نوفبر; نوفنبر; تشرين ثاني; نوامبر; نومبر",
    12: "ديسمير; دسمبر; كانون اول; كانون أول; ديسمبير; دجنبير; دسامبر",
}

ABBREVIATIONS: Mapping[int, str] = {
    1: "jan",
    2: "feb",
    3: "mar",
    4: "apr",
    6: "jun",
    7: "jul",
    8: "aug",
    9: "sep; sept",
    10: "oct",
    11: "nov",
    12: "dec",
}

HIJRI: Mapping[int, str] = {
    1: "محرم; المحرم; محرم الحرام",
    2: "صفر",
    3: "ربيع الأول; ربيع أول; ربیع الاول",
    4: "ربيع الآخر; ربيع الثاني; ربيع ثاني; ربیع الثانی",
    5: "جمادى الأولى; جمادى الاول; جمادي الأولى; جمادی الاول",
    6: "جمادى الآخرة; جمادى الثانية; جمادى الآخر; جمادی الثانی",
    7: "رجب",
    8: "شعبان",
    9: "رمضان; رمضان المبارك",
    10: "شوال",
    11: "ذو القعدة; ذي القعدة; ذوالقعدة; ذی القعده",
    12: "ذو الحجة; ذي الحجة; ذوالحجة; ذی الحجه",
}

SOLAR: Mapping[int, str] = {
    1: "فروردین; حمل",
    2: "اردیبهشت; ثور",
    3: "خرداد; جوزا",
    4: "تیر; سرطان",
    5: "مرداد; امرداد; اسد",
    6: "شهریور; سنبله",
    7: "مهر; میزان",
    8: "آبان; عقرب",
    9: "آذر; قوس",
    10: "دی; جدی",
    11: "بهمن; دلو",
    12: "اسفند; حوت",
}
"""Iranian names, then those of Afghanistan."""


@cache
def gregorian_months() -> Mapping[str, int]:
    """Return numbers of months by folded name. Names of different months in two languages are left out."""
    names: dict[str, set[int]] = {}
    for number, name in (*_cldr_names(), *_split_names(SPELLINGS), *_split_names(ABBREVIATIONS)):
        names.setdefault(fold_key(name, "ar"), set()).add(number)
    return {name: min(numbers) for name, numbers in names.items() if len(numbers) == 1 and len(name) > 1}


@cache
def hijri_months() -> Mapping[str, int]:
    """Return numbers of Islamic months by folded name."""
    return {fold_key(name, "ar"): number for number, name in _split_names(HIJRI)}


@cache
def solar_months() -> Mapping[str, int]:
    """Return numbers of Iranian months by folded name."""
    return {fold_key(name, "ar"): number for number, name in _split_names(SOLAR)}


def _cldr_names() -> Iterator[tuple[int, str]]:
    for identifier in sorted(locale_identifiers()):
        if identifier.partition("_")[0] in LANGUAGES and identifier.count("_") < 2:
            months = Locale.parse(identifier).months
            for context in ("format", "stand-alone"):
                yield from months[context]["wide"].items()


def _split_names(table: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    for number, names in table.items():
        for name in names.split(";"):
            yield number, name.strip()
