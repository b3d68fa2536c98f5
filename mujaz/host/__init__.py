"""The edge to MkDocs: layouts staged and drawn, theme files. The only package that imports mkdocs."""
