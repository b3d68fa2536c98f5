"""Names of entities in translations: given, misspelt, replaced."""
