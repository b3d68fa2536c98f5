"""YAML in one strict dialect, with the position of every key and value."""
