"""Files for other programs: feeds, citations, data, the sitemap. One module for each format."""
