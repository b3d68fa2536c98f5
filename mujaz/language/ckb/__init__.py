"""Central Kurdish (Sorani)."""
