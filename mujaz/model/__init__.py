"""The values that all packages share, as frozen types. This package imports no other package of Mujaz."""
