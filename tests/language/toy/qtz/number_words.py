from mujaz.language.numbers.words import NumberRole, NumberWords, number_words_from

NUMBER_WORDS = NumberWords(
    {
        **number_words_from(NumberRole.UNIT, "kvin=5 sep=7"),
        **number_words_from(NumberRole.SCALE, "mil=1000", required=False),
    },
    {},
)
