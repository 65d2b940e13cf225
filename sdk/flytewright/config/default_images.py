"""`DefaultImages`: the images of tasks that name none, and of plugins that have their own."""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Mapping
from typing import ClassVar

from ..version import __version__
from .images import default_image

INTERNAL_IMAGE = "FLYTE_INTERNAL_IMAGE"
"""The environment variable that names the image to take instead."""


class PythonVersion(enum.Enum):
    """The Python versions that there are images for."""

    PYTHON_3_8 = (3, 8)
    PYTHON_3_9 = (3, 9)
    PYTHON_3_10 = (3, 10)
    PYTHON_3_11 = (3, 11)
    PYTHON_3_12 = (3, 12)
    PYTHON_3_13 = (3, 13)
    PYTHON_3_14 = (3, 14)

    @classmethod
    def running(cls) -> PythonVersion:
        """That of this process."""
        return cls(sys.version_info[:2])


class DefaultImages:
    """Images by the version of Python; plugins with images of their own override the prefixes."""

    _DEFAULT_IMAGE_PREFIXES: ClassVar[Mapping[PythonVersion, str]] = {
        each: default_image(each.value).removesuffix(__version__) for each in PythonVersion
    }

    @classmethod
    def default_image(cls) -> str:
        """The image for the running Python."""
        return cls.find_image_for()

    @classmethod
    def find_image_for(cls, python_version: PythonVersion | None = None, flytekit_version: str | None = None) -> str:
        """The image for a version of Python and of the SDK; the running ones unless given."""
        named = os.environ.get(INTERNAL_IMAGE)
        if named:
            return named
        prefix = cls._DEFAULT_IMAGE_PREFIXES[python_version or PythonVersion.running()]
        return prefix + (flytekit_version.removeprefix("v") if flytekit_version else cls.get_version_suffix())

    @classmethod
    def get_version_suffix(cls) -> str:
        """The tag's end: the version of the SDK, ``latest`` for one that is in the making."""
        return "latest" if "dev" in __version__ else __version__
