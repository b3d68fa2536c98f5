"""The parts of `benchmarks.compare`: what is run, what is measured of it, and the report."""
