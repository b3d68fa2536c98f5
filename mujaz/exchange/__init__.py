"""What translators bring along and take away: TMX, XLIFF, TBX and CSV, and the way back into our files."""
