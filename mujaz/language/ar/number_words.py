"""Arabic number words, in the spelling that `plain_arabic` leaves: no hamza on alef, ه for ة, ي for ى."""

from mujaz.language.numbers.words import NumberWord, Sort, Table, entries

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
    **entries(Sort.UNIT, "واحد/واحده/احد/احدي/حادي/حاديه=1", claims=False),
    **entries(
        Sort.UNIT, "اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي/كلا/كلتا/كلاهما/كلتاهما=2", claims=False
    ),
    **entries(Sort.UNIT, FEMININES),
    **entries(Sort.UNIT, "ثلاثه=3 اربعه=4 خمسه=5 سته=6 سبعه=7 ثمانيه=8 تسعه=9"),
    **entries(Sort.UNIT, "ثلاثا=3 اربعا=4 خمسا=5 ستا=6 سبعا=7 ثمانيا=8 تسعا=9"),
    **entries(Sort.TEN, "عشر/عشره/عشرا=10"),
    **entries(Sort.TENS_LAST, "عشرون/عشرين=20 ثلاثون/ثلاثين=30 اربعون/اربعين=40 خمسون/خمسين=50 ستون/ستين=60"),
    **entries(Sort.TENS_LAST, "سبعون/سبعين=70 ثمانون/ثمانين=80 تسعون/تسعين=90"),
}
ORDINALS = {
    **entries(Sort.ORDINAL, "اول/اولي/اولا=1 ثانيا=2 ثنائي/ثنائيه=2", claims=False),
    **entries(Sort.UNIT, "ثان/ثاني/ثانيه=2", claims=False),
    **entries(Sort.UNIT, "ثلاثي/ثلاثيه=3 رباعي/رباعيه=4 خماسي/خماسيه=5 سداسي/سداسيه=6", claims=False),
    **entries(Sort.UNIT, "ثالث/ثالثه=3 رابع/رابعه=4 خامس/خامسه=5 سادس/سادسه=6 سابع/سابعه=7"),
    **entries(Sort.UNIT, "ثامن/ثامنه=8 تاسع/تاسعه=9"),
    **entries(Sort.ORDINAL, "عاشر/عاشره/عاشرا=10 ثالثا=3 رابعا=4 خامسا=5 سادسا=6 سابعا=7 ثامنا=8 تاسعا=9"),
    **entries(Sort.ORDINAL, "ثلث/ثلثا/ثلثي/ثلثين/ثلثان=3 خمسا=5", claims=False),
}
HUNDRED = ("مئه", "مائه", "مايه", "ميه")
LARGE = {
    **entries(Sort.HUNDRED, f"{'/'.join(HUNDRED)}=100", claims=False),
    **entries(Sort.HUNDREDS, "مئتان/مئتين/مائتان/مائتين/مئتا/مئتي/مائتا/مائتي=200"),
    **entries(Sort.SCALE, "الف/الفا/الاف=1000 مليون/مليونا/ملايين=1000000", claims=False),
    **entries(Sort.SCALE, "مليار/مليارا/مليارات/بليون/بلايين=1000000000", claims=False),
    **entries(Sort.SCALE, "تريليون/تريليونا/تريليونات/ترليون=1000000000000", claims=False),
    **entries(Sort.SCALED, "الفان/الفين/الفي=2000 مليونان/مليونين/مليوني=2000000"),
    **entries(Sort.SCALED, "ملياران/مليارين/ملياري=2000000000"),
    **entries(Sort.FRACTION, "نصف/نصفا=0.5 ربع/ربعا=0.25", claims=False),
    **entries(Sort.CENTURY, "قرن=100", claims=False),
}
DECADES = "عشرين=20 ثلاثين=30 اربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90"


def _bare() -> dict[str, NumberWord]:
    """Every word without a prefix, fused hundreds and decades included."""
    found = {**SMALL, **ORDINALS, **LARGE}
    for stem, value in (entry.split("=") for entry in FEMININES.split()):
        for unit in stem.split("/"):
            for hundred in HUNDRED:
                found[unit + hundred] = NumberWord(Sort.HUNDREDS, float(value) * 100)
    for stem, value in (entry.split("=") for entry in DECADES.split()):
        for ending in ("يات", "ات"):
            found[stem + ending] = NumberWord(Sort.DECADE, float(value))
    return found


def _prefixed() -> dict[str, NumberWord]:
    found: dict[str, NumberWord] = {}
    for word, meant in _bare().items():
        joined = meant._replace(joined=True)
        for prefix in PREFIXES:
            found.setdefault(prefix + word, joined if prefix.startswith("و") else meant)
    return found


GLUE = {
    prefix: NumberWord(Sort.GLUE, 0, prefix.startswith("و"), False)
    for prefix in ("ال", "و", "ب", "ل", "ك", "ف", "وال", "بال", "لل", "ول", "وب")
}
"""Prefixes that stand apart from the digits they belong to: الـ 15."""
NOT_NUMBERS = ("لست",)
"""Other words that look like prefix + number: لست is `I am not`."""
NUMBER_WORDS = Table({word: meant for word, meant in _prefixed().items() if word not in NOT_NUMBERS}, GLUE)
