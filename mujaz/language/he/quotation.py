"""Quotation marks of Hebrew. Prefixes such as ב may precede an opening mark."""

from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation("השבלמוכ")
