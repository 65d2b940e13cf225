"""Under the path that flytekit's users know; defined in `flytewright.bundle`."""

from ..bundle.ignore import (
    STANDARD_IGNORE_PATTERNS,
    DockerIgnore,
    FlyteIgnore,
    GitIgnore,
    Ignore,
    IgnoreGroup,
    StandardIgnore,
)

__all__ = [
    "STANDARD_IGNORE_PATTERNS",
    "DockerIgnore",
    "FlyteIgnore",
    "GitIgnore",
    "Ignore",
    "IgnoreGroup",
    "StandardIgnore",
]
