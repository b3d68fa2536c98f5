"""The live preview: watch files, build, serve, reload."""
