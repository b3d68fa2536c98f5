"""What can be put right without judgement: text in, text out. One mend is one file."""
