"""Plans for Pillow's images: one PNG each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from .blobs import file_plan, instance_of
from .plan import Plan, is_class

FORMAT = "PIL.Image"


def plan(hint: Any) -> Plan[Any] | None:
    """The plan of ``PIL.Image.Image``."""
    if not (is_class(hint) and issubclass(hint, Image.Image)):
        return None
    return file_plan(
        hint, format=FORMAT, tag="PIL.Image", suffix=".png", check=instance_of(Image.Image), save=_save, load=_load
    )


def _save(image: Image.Image, path: Path) -> None:
    image.save(path, format="PNG")


def _load(path: Path) -> Image.Image:
    image: Image.Image = Image.open(path)
    image.load()  # all of it, which closes the file
    return image
