"""English months. The names of the Hijri and the solar calendar are also the msgids of the interface."""

from mujaz.language.months.rules import Months, month_names

MONTHS = Months(
    gregorian=month_names("""
        January; Jan
        February; Feb
        March; Mar
        April; Apr
        May
        June; Jun
        July; Jul
        August; Aug
        September; Sep; Sept
        October; Oct
        November; Nov
        December; Dec
    """),
    hijri=month_names("""
        Muharram
        Safar
        Rabi’ I
        Rabi’ II
        Jumada I
        Jumada II
        Rajab
        Sha’ban
        Ramadan
        Shawwal
        Dhu’l-Qi’dah
        Dhu’l-Hijjah
    """),
    solar=month_names("""
        Farvardin
        Ordibehesht
        Khordad
        Tir
        Mordad
        Shahrivar
        Mehr
        Aban
        Azar
        Dey
        Bahman
        Esfand
    """),
    hebrew=month_names("""
        Nisan
        Iyar
        Sivan
        Tammuz
        Av
        Elul
        Tishrei
        Heshvan; Cheshvan; Marheshvan
        Kislev
        Tevet
        Shevat
        Adar; Adar I
        Adar II
    """),
    ambiguous=frozenset({"April", "May", "March", "June", "August"}),
    before=(
        r"(?:\d(?:st|nd|rd|th)?(?: of)? |"
        r"\b(?:[Ii]n|of|[Ss]ince|until|[Bb]y|during|early|late|mid|[Ll]ast|next|from) )"
    ),
    cased=True,
)
