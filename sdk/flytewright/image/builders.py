"""`ImageSpecBuilder`, what builds images, and `ImageBuildEngine`, the registry of builders."""

from __future__ import annotations

import logging
import os
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from ..errors import ValidationError

if TYPE_CHECKING:
    from .spec import ImageSpec

log = logging.getLogger(__name__)


class ImageSpecBuilder(ABC):
    """Builds images of specifications."""

    @abstractmethod
    def build_image(self, image_spec: ImageSpec) -> str | None:
        """Build the image and push it when it has a registry; gives its name when that is not `image_name()`."""

    def should_build(self, image_spec: ImageSpec) -> bool:
        """Whether the image is to be built: it is not there, or it is to be replaced."""
        from .spec import FAIL_FAST, is_set

        name, exists = image_spec.image_name(), image_spec.exist()
        if exists is None and is_set(FAIL_FAST):
            raise ValidationError(
                f"whether the image {name} is there cannot be told, and {FAIL_FAST} says not to guess; "
                "log in to its registry or start the container engine"
            )
        if exists is None:
            log.warning("whether the image %s is there cannot be told; it is taken to be", name)
            return False
        return not exists or image_spec.is_force_push


class NoOpBuilder(ImageSpecBuilder):
    """Takes the base image as it is."""

    builder_type = "noop"

    def should_build(self, image_spec: ImageSpec) -> bool:
        return True

    def build_image(self, image_spec: ImageSpec) -> str:
        if not isinstance(image_spec.base_image, str):
            raise ValidationError("ImageSpec(builder='noop') is its base image: base_image=… names one")
        return image_spec.base_image


class ImageBuildEngine:
    """The builders that are known, by name and with a priority, and the names of images that they have built."""

    _builders: ClassVar[dict[str, tuple[ImageSpecBuilder, int]]] = {}
    _built: ClassVar[set[str]] = set()
    _real_names: ClassVar[dict[str, str]] = {}

    @classmethod
    def register(cls, builder_type: str, image_spec_builder: ImageSpecBuilder, priority: int = 5) -> None:
        """Make a builder known; among several, images that name none get the one of highest priority."""
        cls._builders[builder_type] = (image_spec_builder, priority)

    @classmethod
    def get_registry(cls) -> dict[str, tuple[ImageSpecBuilder, int]]:
        """The builders by name, with their priorities."""
        if "default" not in cls._builders:
            from .dockerfile import DefaultImageBuilder

            cls.register(DefaultImageBuilder.builder_type, DefaultImageBuilder(), priority=1)
            cls.register(NoOpBuilder.builder_type, NoOpBuilder(), priority=0)
        return cls._builders

    @classmethod
    def build(cls, image_spec: ImageSpec) -> None:
        """Build an image and the one that it is based on, unless they are there; inside a task nothing is built."""
        from .spec import ImageSpec

        name = image_spec.image_name()
        if name in cls._built or "FLYTE_INTERNAL_EXECUTION_ID" in os.environ:
            return
        if isinstance(image_spec.base_image, ImageSpec):
            cls.build(image_spec.base_image)
            image_spec = image_spec.to_be_built(base_image=image_spec.base_image.image_name())
        builder = cls.builder_of(image_spec)
        if builder.should_build(image_spec):
            real_name = builder.build_image(image_spec)
            if real_name is not None:
                cls._real_names[name] = real_name
        cls._built.add(name)

    @classmethod
    def builder_of(cls, image_spec: ImageSpec) -> ImageSpecBuilder:
        """The builder that an image names, or the one of highest priority."""
        known = cls.get_registry()
        name = image_spec.builder or max(known, key=lambda each: known[each][1])
        if name not in known:
            raise ValidationError(
                f"ImageSpec(builder={name!r}): there is no such builder; known are {', '.join(sorted(known))}. "
                "A package that brings one registers it: ImageBuildEngine.register(name, builder)"
            )
        return known[name][0]

    @classmethod
    def real_name(cls, name: str) -> str:
        """What the builder called the image of that name."""
        return cls._real_names.get(name, name)
