"""Values that several checks need: severity, nearest ids, quote proofs."""
