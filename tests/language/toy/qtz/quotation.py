from mujaz.language.quotation.rules import Quotation

QUOTATION = Quotation(clitics="ŋ", opening="⟪", closing="⟫")
