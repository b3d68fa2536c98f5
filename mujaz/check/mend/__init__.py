"""Safe corrections that need no judgement: text in, text out. One correction is one file."""
