"""The error of a build on other machines."""


class ClusterError(Exception):
    """The build must stop. The message tells a person the cause and the remedy."""
