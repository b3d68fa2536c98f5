"""Mujaz: a static research briefing site generator for the press of right-to-left languages."""

__version__ = "0.1.0"
