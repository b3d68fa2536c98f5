"""Builds the site on many machines: maps over briefs and pages as tasks of a Dask cluster."""
