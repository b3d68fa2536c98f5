"""JSON Schemas of front matter and records, for editors. They are what the readers ask for, written down."""
