"""The desk where authority records are kept: what lacks a record, what has two, what a record is made of."""
