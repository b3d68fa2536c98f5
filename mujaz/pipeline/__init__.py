"""The program in two modules: from files to findings (`check`), from linked briefs to pages (`render`)."""
