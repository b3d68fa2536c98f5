"""Affixes of names in Arabic: conjunctions and prepositions are prefixes of the next word.

Reading prefixes finds one mention in thirteen more. Three affixes are not read, since on annotated news they
gave far more false mentions than true ones: pronoun suffixes, the future prefix س (of verbs), and an article
that is missing in the record (الرئيس is not رئيس).
"""

from itertools import product

from mujaz.language.affixes.rules import Affixes, Script, Variant, word_set
from mujaz.language.folding import fold_key


def variants(name: str) -> tuple[Variant, ...]:
    """Return the name and, if it has an article, its forms with the prefix ل, which drops the alef.

    >>> variants("العراق"), variants("اللاذقية")
    ((('العراق', 0), ('للعراق', 1)), (('اللاذقية', 0), ('للاذقية', 1), ('لللاذقية', 1)))
    """
    if not name.startswith("ال") or len(name) < 4:
        return ((name, 0),)
    without_double_lam = ((name[1:], 1),) if name.startswith("الل") else ()
    unprefixed = ((name, 0), *without_double_lam)
    return (*unprefixed, ("لل" + name[2:], 1))


def _prefixes() -> frozenset[str]:
    return frozenset("".join(parts) for parts in product(("", "و", "ف"), ("", "ب", "ل", "ك")))


FUNCTION_WORDS = word_set("""
    على إلى الى في من عن مع بين بعد قبل عند لدى حتى منذ حول دون نحو ضد خلال فوق تحت أمام وراء غير مثل
    هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين ما ماذا لماذا متى أين كيف كم أي
    هو هي هم هن أنا أنت نحن هما أن إن أنه إنه أنها إنها أنهم إنهم لأن لأنه لأنها كأن لكن لكنه لكنها ليت لعل
    كان كانت كانوا يكون تكون ليس ليست لم لن لا قد لقد سوف هل أو أم ثم بل إذا إذ لو لولا كلما كما بما مما عما
    كل بعض جميع أيضا فقط هنا هناك الآن اليوم أمس غدا به بها بهم له لها لهم لي لنا لك فيه فيها فيهم منه منها
    منهم مني منا عنه عنها عليه عليها عليهم إليه إليها إليهم معه معها معهم عنده عندها بينهم بينهما لديه لديها
    وهو وهي وهم وقد وكان وكانت ولم ولن ولا فلا فإن وإن وأن ولكن وفي ومن وعن وعلى وإلى ومع
    قال قالت يقول تقول أكد أضاف ذكر أعلن وعليه وعليها وفيها وفيه وله ولها
    لصالح لصالحه لصالحها بصالح بفضل بحق بحسن بعيد بعيدا وحده وحدها لدينا لديهم بأحد كأحد فشل بشكل بسبب بشأن
    بهدف بنحو بعدد بعدم لعدم وعدم ولعل كأنه كأنها فإنه فإنها
""")
"""Words that fold to names: على must never match علي."""

WHOLE_WORDS = frozenset(
    fold_key(word, "ar")
    for word in word_set("""
    كريم كمال كامل كاظم كارم كوثر كنان كرم كتاب كلام كبير كثير كذلك كفاح كمين
    بشير بلال بكر باسم باسل بهاء بدر بدوي برهان بسام بشار بلد بلاد باب بيت بنك بيان بحر بحرين بغداد بيروت
    احمد امجد اكرم اشرف انور اسعد اسامه اياد ايمن ادهم اسماء امين امير اماني احلام الهام
    بركات وليد وسام وائل وسيم وجيه وحيد ورد ورده وفاء وصال وزير وكيل وكاله وطن ولد والد والده وسط وجه وقت
    واحد فهد فارس فريد فادي فيصل فؤاد فراس فرح فاطمه فتح فهم فهمي فكر فكري فوز فوزي فضل فرات فاس فريق فيلم
    فلسطين لبنان لبنى لينا ليلى لطفي لؤي لمياء لندن ليبيا لجنه لقاء لحم لحظه ليل ليله لون لوحه
""")
)
"""Names and common words that begin with the letter of a prefix: كريم is not ك + ريم."""

AFFIXES = Affixes(
    Script.ARABIC,
    _prefixes(),
    question_prefix="أ",
    function_words=FUNCTION_WORDS,
    whole_words=WHOLE_WORDS,
    no_prefix_below=3,
    question_prefix_from=4,
    exact_below=4,
    variants=variants,
)
