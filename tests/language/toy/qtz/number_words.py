from mujaz.language.numbers.words import NumberRole, NumberWords, entries

NUMBER_WORDS = NumberWords(
    {**entries(NumberRole.UNIT, "kvin=5 sep=7"), **entries(NumberRole.SCALE, "mil=1000", required=False)}, {}
)
