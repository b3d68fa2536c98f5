"""Names of months: as datelines print them, and as running text names them."""
