"""When an article was published: calendars, month names, times of day, UTC offsets."""
