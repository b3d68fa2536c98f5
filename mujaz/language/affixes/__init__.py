"""What a language writes onto the front and the end of names."""
