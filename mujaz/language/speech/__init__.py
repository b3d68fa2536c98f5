"""How press languages say who says something: verbs of speech and what stands around them."""
