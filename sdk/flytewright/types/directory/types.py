"""Folders."""

from ...typeengine.files import FlyteDirectory

__all__ = ["FlyteDirectory"]
