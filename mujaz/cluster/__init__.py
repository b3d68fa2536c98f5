"""The same build on many machines: the map over briefs and pages, on an engine that others keep."""
