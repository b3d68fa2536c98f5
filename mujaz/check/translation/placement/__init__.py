"""Whether a translation belongs to its paragraph: length, likeness, shifts."""
