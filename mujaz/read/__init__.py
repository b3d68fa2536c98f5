"""Files to model. What a person wrote wrong becomes findings with positions, never an exception."""
