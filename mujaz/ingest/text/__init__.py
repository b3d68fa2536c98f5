"""Running text to lines, words and quotation marks, and the language it is in."""
