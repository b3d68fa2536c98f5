"""The last step: write files, and put a finished site in the place of the old one."""
