"""English number words, in lower case."""

from mujaz.language.numbers.words import NumberRole, NumberWord, NumberWords, number_words_from

SMALL = {
    **number_words_from(
        NumberRole.UNIT, "one/once/single=1 two/twice/both/pair/couple/double/twin=2", required=False
    ),
    **number_words_from(NumberRole.UNIT, "three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9"),
    **number_words_from(NumberRole.UNIT, "thrice/triple/trio=3 quadruple=4", required=False),
    **number_words_from(NumberRole.TEN, "ten=10"),
    **number_words_from(NumberRole.TEEN, "eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16"),
    **number_words_from(NumberRole.TEEN, "seventeen=17 eighteen=18 nineteen=19"),
    **number_words_from(NumberRole.TEEN, "dozen=12", required=False),
    **number_words_from(
        NumberRole.TENS, "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
    ),
}
ORDINALS = {
    **number_words_from(NumberRole.ORDINAL, "first=1 second=2", required=False),
    **number_words_from(
        NumberRole.ORDINAL, "third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10"
    ),
    **number_words_from(
        NumberRole.ORDINAL, "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16"
    ),
    **number_words_from(
        NumberRole.ORDINAL, "seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30"
    ),
    **number_words_from(
        NumberRole.ORDINAL, "fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90"
    ),
    **number_words_from(
        NumberRole.ORDINAL,
        "i=1 ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 ix=9 xi=11 xii=12 xiii=13 xiv=14",
        required=False,
    ),
    **number_words_from(
        NumberRole.ORDINAL, "xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21", required=False
    ),
    **number_words_from(NumberRole.ORDINAL, "hundredth=100 thousandth=1000", required=False),
}
LARGE = {
    **number_words_from(NumberRole.HUNDRED, "hundred=100", required=False),
    **number_words_from(NumberRole.SCALE, "thousand=1000 million=1000000 billion=1000000000", required=False),
    **number_words_from(
        NumberRole.SCALE, "bn=1000000000 mn=1000000 trillion/tn=1000000000000", required=False
    ),
    **number_words_from(NumberRole.FRACTION, "half=0.5 quarter/quarters=0.25", required=False),
    **number_words_from(
        NumberRole.DECADE, "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70"
    ),
    **number_words_from(NumberRole.DECADE, "eighties=80 nineties=90"),
    **number_words_from(NumberRole.CENTURY, "century=100", required=False),
}
NUMBER_WORDS = NumberWords(
    {**SMALL, **ORDINALS, **LARGE},
    {"and": NumberWord(NumberRole.AND, 0, True, False), "a": NumberWord(NumberRole.FILLER, 0, False, False)},
)
