"""Quotation marks of Arabic. Prefixes such as و or ل may precede an opening mark."""

from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation("وفبلك", opening="«", closing="»")
