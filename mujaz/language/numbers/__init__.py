"""Numbers that a text says, in digits and in words."""
