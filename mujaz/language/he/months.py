"""Hebrew months, Gregorian and of the Hebrew calendar."""

from mujaz.language.months.rules import Months, month_names

MONTHS = Months(
    gregorian=month_names("""
        ינואר
        פברואר
        מרץ; מרס
        אפריל
        מאי
        יוני
        יולי
        אוגוסט
        ספטמבר
        אוקטובר
        נובמבר
        דצמבר
    """),
    hebrew=month_names("""
        ניסן
        אייר
        סיוון; סיון
        תמוז
        אב
        אלול
        תשרי
        חשוון; חשון; מרחשוון; מרחשון
        כסלו; כסליו
        טבת
        שבט
        אדר; אדר א
        אדר ב
    """),
    ambiguous=frozenset({"מרץ", "מרס", "מאי", "יוני", "יולי"}),
    before=r"(?:\d |[\"'׳״][א-ת]?['׳]? |\bב?חודש )",
)
"""Adar alone is taken for the first of two of two. Days are also written in letters: י"ג בשבט."""
