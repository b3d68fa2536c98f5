"""Arabic writes one letter, و or ل, onto an opening mark."""

from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation("وفبلك", opening="«", closing="»")
