"""Reads the time of publication: dates in four calendars, times of day, offsets from UTC."""
