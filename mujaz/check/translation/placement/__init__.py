"""Finds translations that belong to another paragraph: length, likeness, shifts."""
