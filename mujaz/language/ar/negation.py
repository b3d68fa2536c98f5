"""Arabic words that deny."""

import re

from mujaz.language.negation import Negation

NEGATION = Negation(
    frozenset(prefix + word for prefix in ("", "و", "ف") for word in ("لم", "لن", "ليس", "ليست")),
    re.compile(
        r"(?<![^\W\d_])(?:[وف]?ا?(?:لم|لن|ليس|ليست|ليسوا|لسنا|لست)|[وفب]?دون|[وفب]?غير|[وف]?لا|[وف]?ما|عدم|بلا|بدون|"
        r"سوى|إلا|الا|لولا|ينف\w+|نف[ىي]\w*)(?![^\W\d_])"
    ),
)
