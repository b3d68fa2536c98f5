"""Splits running text into lines, words and quotation marks, and detects its language."""
