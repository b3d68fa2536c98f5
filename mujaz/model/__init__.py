"""The nouns of Mujaz. Frozen dataclasses that every room shares; nothing here imports another room."""
