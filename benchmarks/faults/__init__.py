"""Long tests that look for faults: `python3 -m benchmarks.faults` lists them."""
