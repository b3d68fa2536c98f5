"""The host's edge: stage frames, run MkDocs, publish the site. The only room that imports mkdocs."""
