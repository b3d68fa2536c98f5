"""Model to findings. One check is one file; its docstring is the explanation that people read."""
