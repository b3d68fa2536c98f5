"""Archives that nobody may publish as they are, and what no page of a site may hold."""
