"""English number words, in lower case."""

from mujaz.language.numbers.words import NumberWord, Sort, Table, entries

SMALL = {
    **entries(Sort.UNIT, "one/once/single=1 two/twice/both/pair/couple/double/twin=2", claims=False),
    **entries(Sort.UNIT, "three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9"),
    **entries(Sort.UNIT, "thrice/triple/trio=3 quadruple=4", claims=False),
    **entries(Sort.TEN, "ten=10"),
    **entries(Sort.TEEN, "eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16"),
    **entries(Sort.TEEN, "seventeen=17 eighteen=18 nineteen=19"),
    **entries(Sort.TEEN, "dozen=12", claims=False),
    **entries(Sort.TENS, "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"),
}
ORDINALS = {
    **entries(Sort.ORDINAL, "first=1 second=2", claims=False),
    **entries(Sort.ORDINAL, "third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10"),
    **entries(Sort.ORDINAL, "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16"),
    **entries(Sort.ORDINAL, "seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30"),
    **entries(Sort.ORDINAL, "fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90"),
    **entries(
        Sort.ORDINAL, "i=1 ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 ix=9 xi=11 xii=12 xiii=13 xiv=14", claims=False
    ),
    **entries(Sort.ORDINAL, "xv=15 xvi=16 xvii=17 xviii=18 xix=19 xx=20 xxi=21", claims=False),
    **entries(Sort.ORDINAL, "hundredth=100 thousandth=1000", claims=False),
}
LARGE = {
    **entries(Sort.HUNDRED, "hundred=100", claims=False),
    **entries(Sort.SCALE, "thousand=1000 million=1000000 billion=1000000000", claims=False),
    **entries(Sort.SCALE, "bn=1000000000 mn=1000000 trillion/tn=1000000000000", claims=False),
    **entries(Sort.FRACTION, "half=0.5 quarter/quarters=0.25", claims=False),
    **entries(Sort.DECADE, "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70"),
    **entries(Sort.DECADE, "eighties=80 nineties=90"),
    **entries(Sort.CENTURY, "century=100", claims=False),
}
NUMBER_WORDS = Table(
    {**SMALL, **ORDINALS, **LARGE},
    {"and": NumberWord(Sort.AND, 0, True, False), "a": NumberWord(Sort.GLUE, 0, False, False)},
)
