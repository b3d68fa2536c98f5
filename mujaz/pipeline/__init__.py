"""The whole program on two screens: from files to findings, and from there to pages."""
