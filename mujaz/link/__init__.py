"""Finds the records that texts name, the segment that each quote stands in, and near-duplicate briefs."""
