"""Why a build on other machines could not go on."""


class ClusterError(Exception):
    """The build cannot be carried on. The text is what the person reads: what is wrong, and what to do."""
