from mujaz.language.months.rules import Months, month_names

MONTHS = Months(gregorian=month_names("Januaro\nFebruaro\nMarto"), before=r"\d ")
