"""What Mujaz knows of languages: one folder for each press language, one module for each algorithm."""
