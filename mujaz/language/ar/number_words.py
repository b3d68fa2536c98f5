"""Arabic number words, in the spelling that `plain_arabic` leaves: no hamza on alef, ه for ة, ي for ى."""

from mujaz.language.numbers.words import NumberRole, NumberWord, NumberWords, number_words_from

PREFIXES = (
    "",
    "و",
    "ف",
    "ب",
    "ل",
    "ك",
    "ال",
    "وال",
    "فال",
    "بال",
    "كال",
    "لل",
    "ول",
    "وب",
    "وبال",
    "ولل",
    "وك",
)
FEMININES = "ثلاث=3 اربع=4 خمس=5 ست=6 سبع=7 ثمان/ثماني=8 تسع=9"
SMALL = {
    **number_words_from(NumberRole.UNIT, "واحد/واحده/احد/احدي/حادي/حاديه=1", required=False),
    **number_words_from(
        NumberRole.UNIT,
        "اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/كلا/كلتا/كلاهما/كلتاهما=2",
        required=False,
    ),
    **number_words_from(NumberRole.UNIT, FEMININES),
    **number_words_from(NumberRole.UNIT, "ثلاثه=3 اربعه=4 خمسه=5 سته=6 سبعه=7 ثمانيه=8 تسعه=9"),
    **number_words_from(NumberRole.UNIT, "ثلاثا=3 اربعا=4 خمسا=5 ستا=6 سبعا=7 ثمانيا=8 تسعا=9"),
    **number_words_from(NumberRole.TEN, "عشر/عشره/عشرا=10"),
    **number_words_from(
        NumberRole.TENS_LAST, "عشرون/عشرين=20 ثلاثون/ثلاثين=30 اربعون/اربعين=40 خمسون/خمسين=50 ستون/ستين=60"
    ),
    **number_words_from(NumberRole.TENS_LAST, "سبعون/سبعين=70 ثمانون/ثمانين=80 تسعون/تسعين=90"),
}
ORDINALS = {
    **number_words_from(NumberRole.ORDINAL, "اول/اولي/اولا=1 ثانيا=2 ثنائي/ثنائيه=2", required=False),
    **number_words_from(NumberRole.UNIT, "ثان/ثاني/ثانيه=2", required=False),
    **number_words_from(
        NumberRole.UNIT, "ثلاثي/ثلاثيه=3 رباعي/رباعيه=4 خماسي/خماسيه=5 سداسي/سداسيه=6", required=False
    ),
    **number_words_from(NumberRole.UNIT, "ثالث/ثالثه=3 رابع/رابعه=4 خامس/خامسه=5 سادس/سادسه=6 سابع/سابعه=7"),
    **number_words_from(NumberRole.UNIT, "ثامن/ثامنه=8 تاسع/تاسعه=9"),
    **number_words_from(
        NumberRole.ORDINAL, "عاشر/عاشره/عاشرا=10 ثالثا=3 رابعا=4 خامسا=5 سادسا=6 سابعا=7 ثامنا=8 تاسعا=9"
    ),
    **number_words_from(NumberRole.ORDINAL, "ثلث/ثلثا/ثلثي/ثلثين/ثلثان=3 خمسا=5", required=False),
}
HUNDRED = ("مئه", "مائه", "مايه", "ميه")
LARGE = {
    **number_words_from(NumberRole.HUNDRED, f"{'/'.join(HUNDRED)}=100", required=False),
    **number_words_from(NumberRole.HUNDREDS, "مئتان/مئتين/مائتان/مائتين/مئتا/مئتي/مائتا/مائتي=200"),
    **number_words_from(NumberRole.SCALE, "الف/الفا/الاف=1000 مليون/مليونا/ملايين=1000000", required=False),
    **number_words_from(NumberRole.SCALE, "مليار/مليارا/مليارات/بليون/بلايين=1000000000", required=False),
    **number_words_from(NumberRole.SCALE, "تريليون/تريليونا/تريليونات/ترليون=1000000000000", required=False),
    **number_words_from(NumberRole.DUAL_SCALE, "الفان/الفين/الفي=2000 مليونان/مليونين/مليوني=2000000"),
    **number_words_from(NumberRole.DUAL_SCALE, "ملياران/مليارين/ملياري=2000000000"),
    **number_words_from(NumberRole.FRACTION, "نصف/نصفا=0.5 ربع/ربعا=0.25", required=False),
    **number_words_from(NumberRole.CENTURY, "قرن=100", required=False),
}
DECADES = "عشرين=20 ثلاثين=30 اربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90"


def _words_without_prefix() -> dict[str, NumberWord]:
    """Return every word without a prefix, including decades and hundreds in one word."""
    words = {**SMALL, **ORDINALS, **LARGE}
    for stem, value in (entry.split("=") for entry in FEMININES.split()):
        for unit in stem.split("/"):
            for hundred in HUNDRED:
                words[unit + hundred] = NumberWord(NumberRole.HUNDREDS, float(value) * 100)
    for stem, value in (entry.split("=") for entry in DECADES.split()):
        for ending in ("يات", "ات"):
            words[stem + ending] = NumberWord(NumberRole.DECADE, float(value))
    return words


def _words_with_prefixes() -> dict[str, NumberWord]:
    words: dict[str, NumberWord] = {}
    for word, number_word in _words_without_prefix().items():
        with_and = number_word._replace(with_and=True)
        for prefix in PREFIXES:
            words.setdefault(prefix + word, with_and if prefix.startswith("و") else number_word)
    return words


PREFIXES_BEFORE_DIGITS = {
    prefix: NumberWord(NumberRole.FILLER, 0, prefix.startswith("و"), False)
    for prefix in ("ال", "و", "ب", "ل", "ك", "ف", "وال", "بال", "لل", "ول", "وب")
}
"""Prefixes that stand before digits as words of their own: الـ 15."""
NOT_NUMBERS = ("لست",)
"""Other words that look like a prefix and a number: لست is `I am not`."""
NUMBER_WORDS = NumberWords(
    {word: meant for word, meant in _words_with_prefixes().items() if word not in NOT_NUMBERS},
    PREFIXES_BEFORE_DIGITS,
)
