"""What the two sides of a segment say, in a form in which they can be compared: numbers, names, marks."""
