"""Translation memory: earlier translations in reviewed briefs and in TMX files of other tools."""
