"""English words that deny, and those that may stand for a denial."""

import re

from mujaz.language.negation import Negation

NEGATION = Negation(
    frozenset({"not", "never", "cannot", "t"}),
    re.compile(
        r"\b(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|barely|only|yet|un\w+|in\w+|im\w+|"
        r"dis\w+|\w+less|fail\w*|lack\w*|refus\w*|den(?:y|ied|ies)|reject\w*|few\w*|little|except|rather|stop\w*|"
        r"miss\w*|absen\w+|declin\w*|avoid\w*|other than|instead|still|but|far from|beyond)\b|n[’']t\b"
    ),
)
"""`t` is what `n't` leaves of itself as a token."""
