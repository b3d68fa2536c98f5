"""Quotation marks of Persian: guillemets."""

from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation(opening="«", closing="»")
