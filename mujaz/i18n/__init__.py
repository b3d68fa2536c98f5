"""The interface languages: words, formats, calendars."""
