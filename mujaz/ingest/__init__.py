"""Turns an article (text, HTML, an address) into a draft brief. All is proposed; a person confirms it."""
