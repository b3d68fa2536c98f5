"""The edge to MkDocs: it stages and renders layouts. The only package that imports mkdocs."""
