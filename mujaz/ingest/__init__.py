"""The pasted text of one page to a draft brief. Everything here proposes; a person confirms."""
