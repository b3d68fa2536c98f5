"""Hebrew writes one letter, such as ב, onto an opening mark."""

from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation("השבלמוכ")
