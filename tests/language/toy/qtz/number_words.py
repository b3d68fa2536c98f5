from mujaz.language.numbers.words import Sort, Table, entries

NUMBER_WORDS = Table(
    {**entries(Sort.UNIT, "kvin=5 sep=7"), **entries(Sort.SCALE, "mil=1000", claims=False)}, {}
)
