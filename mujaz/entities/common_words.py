"""English words with a capital that are no names: sentence starters, days, peoples, titles."""

from mujaz.language.affixes.rules import word_set

STARTERS = word_set("""
    the a an this that these those it its he she they we you i his her their our my your who what
    when where why how and but or so yet for nor as at by from in into of on onto to with without
    within over under after before during since until while although though because if unless
    whether both either neither each every all any some many most more few several such other
    another one two three four five six seven eight nine ten no not only ten eleven twelve twenty
    thirty forty fifty sixty seventy eighty ninety hundred thousand million also even still then
    there here now today yesterday tomorrow later earlier meanwhile moreover however instead
    according despite following among between about against across through throughout outside inside
    beyond like unlike as well once perhaps asked speaking last next first second third
""")

DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december ramadan muharram safar rajab shaban shawwal
    mondays tuesdays wednesdays thursdays fridays saturdays sundays celsius fahrenheit usd eur gbp
    pdf csv gis ocr sms gps html json wi online spring summer autumn fall winter am pm bc ad ah
""")

PEOPLES = word_set("""
    arab arabs arabic african asian european western eastern american americans british english
    french german italian spanish russian ukrainian chinese japanese indian pakistani iranian
    persian turkish kurdish kurds israeli hebrew syrian syrians iraqi iraqis lebanese jordanian
    palestinian palestinians egyptian egyptians sudanese libyan tunisian algerian moroccan
    mauritanian yemeni saudi emirati qatari kuwaiti bahraini omani somali afghan islamic muslim
    muslims christian christians jewish jews sunni shiite shia druze yazidi coptic amazigh berber
    syriac assyrian armenian aramaic dutch greek swiss swedish norwegian polish canadian australian
    brazilian korean ethiopian eritrean
""")

TITLES = word_set("""
    mr mrs ms dr prof professor sheikh sayyid sir lady president vice prime minister deputy foreign
    interior defence defense king queen prince princess emir sultan caliph general colonel major
    brigadier lieutenant captain admiral commander marshal judge justice governor mayor senator
    ambassador director chairman chairwoman chair head chief secretary spokesman spokeswoman
    spokesperson adviser advisor mp engineer lawyer imam mufti patriarch pope bishop former acting
""")

CONNECTORS = word_set("of for the bin ibn bint abu al el de del du la van von da di")
"""Small words that may stand inside a name, between two words with a capital."""

ORGANISATION_WORDS = word_set("""
    ministry party university council organisation organization committee agency bank company union
    forces army authority institute association federation front movement brigade club court
    parliament commission centre center corporation group network newspaper foundation fund office
    department brigades syndicate chamber board
""")
PLACE_WORDS = word_set("""
    city province governorate river mount mountain mountains camp street valley airport sea gulf
    lake desert island district village town port strait canal dam bridge square peninsula bay
    region crossing field
""")
EVENT_WORDS = word_set(
    "conference festival war summit agreement revolution uprising election elections treaty cup day fair"
)


def is_common(word: str) -> bool:
    """Tell whether a capitalised word is no name by itself."""
    small = word.lower().partition("-")[0]
    return small in STARTERS or small in DAYS or small in PEOPLES or small in TITLES
