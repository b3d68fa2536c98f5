"""Maintains authority records: suggests new ones, writes, merges and compares them."""
