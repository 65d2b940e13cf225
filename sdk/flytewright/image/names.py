"""Names that images and the containers made of them agree on."""

from __future__ import annotations

RUNTIME_PACKAGES = "_F_RUNTIME_PACKAGES"
"""The environment variable with packages that a container installs before it runs its task."""
