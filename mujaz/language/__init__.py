"""Knowledge of languages: one folder of data for each press language, one module for each algorithm."""
