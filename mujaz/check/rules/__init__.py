"""The checks, one file each, by family. A check is found by being here."""
