"""Arabic number words, in the spelling that `plain_arabic` leaves: no hamza on alef, ه for ة, ي for ى."""

from mujaz.language.numbers.words import NumberRole, NumberWord, NumberWords, entries

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
    **entries(NumberRole.UNIT, "واحد/واحده/احد/احدي/حادي/حاديه=1", required=False),
    **entries(
        NumberRole.UNIT,
        "اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/كلا/كلتا/كلاهما/كلتاهما=2",
        required=False,
    ),
    **entries(NumberRole.UNIT, FEMININES),
    **entries(NumberRole.UNIT, "ثلاثه=3 اربعه=4 خمسه=5 سته=6 سبعه=7 ثمانيه=8 تسعه=9"),
    **entries(NumberRole.UNIT, "ثلاثا=3 اربعا=4 خمسا=5 ستا=6 سبعا=7 ثمانيا=8 تسعا=9"),
    **entries(NumberRole.TEN, "عشر/عشره/عشرا=10"),
    **entries(
        NumberRole.TENS_LAST, "عشرون/عشرين=20 ثلاثون/ثلاثين=30 اربعون/اربعين=40 خمسون/خمسين=50 ستون/ستين=60"
    ),
    **entries(NumberRole.TENS_LAST, "سبعون/سبعين=70 ثمانون/ثمانين=80 تسعون/تسعين=90"),
}
ORDINALS = {
    **entries(NumberRole.ORDINAL, "اول/اولي/اولا=1 ثانيا=2 ثنائي/ثنائيه=2", required=False),
    **entries(NumberRole.UNIT, "ثان/ثاني/ثانيه=2", required=False),
    **entries(NumberRole.UNIT, "ثلاثي/ثلاثيه=3 رباعي/رباعيه=4 خماسي/خماسيه=5 سداسي/سداسيه=6", required=False),
    **entries(NumberRole.UNIT, "ثالث/ثالثه=3 رابع/رابعه=4 خامس/خامسه=5 سادس/سادسه=6 سابع/سابعه=7"),
    **entries(NumberRole.UNIT, "ثامن/ثامنه=8 تاسع/تاسعه=9"),
    **entries(
        NumberRole.ORDINAL, "عاشر/عاشره/عاشرا=10 ثالثا=3 رابعا=4 خامسا=5 سادسا=6 سابعا=7 ثامنا=8 تاسعا=9"
    ),
    **entries(NumberRole.ORDINAL, "ثلث/ثلثا/ثلثي/ثلثين/ثلثان=3 خمسا=5", required=False),
}
HUNDRED = ("مئه", "مائه", "مايه", "ميه")
LARGE = {
    **entries(NumberRole.HUNDRED, f"{'/'.join(HUNDRED)}=100", required=False),
    **entries(NumberRole.HUNDREDS, "مئتان/مئتين/مائتان/مائتين/مئتا/مئتي/مائتا/مائتي=200"),
    **entries(NumberRole.SCALE, "الف/الفا/الاف=1000 مليون/مليونا/ملايين=1000000", required=False),
    **entries(NumberRole.SCALE, "مليار/مليارا/مليارات/بليون/بلايين=1000000000", required=False),
    **entries(NumberRole.SCALE, "تريليون/تريليونا/تريليونات/ترليون=1000000000000", required=False),
    **entries(NumberRole.DUAL_SCALE, "الفان/الفين/الفي=2000 مليونان/مليونين/مليوني=2000000"),
    **entries(NumberRole.DUAL_SCALE, "ملياران/مليارين/ملياري=2000000000"),
    **entries(NumberRole.FRACTION, "نصف/نصفا=0.5 ربع/ربعا=0.25", required=False),
    **entries(NumberRole.CENTURY, "قرن=100", required=False),
}
DECADES = "عشرين=20 ثلاثين=30 اربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90"


def _words_without_prefix() -> dict[str, NumberWord]:
    """Every word without a prefix, fused hundreds and decades included."""
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
"""Prefixes that stand apart from the digits they belong to: الـ 15."""
NOT_NUMBERS = ("لست",)
"""Other words that look like prefix + number: لست is `I am not`."""
NUMBER_WORDS = NumberWords(
    {word: meant for word, meant in _words_with_prefixes().items() if word not in NOT_NUMBERS},
    PREFIXES_BEFORE_DIGITS,
)
