"""A brief's body: Markdown to segments and notes."""
